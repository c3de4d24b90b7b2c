import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import { slug } from '../../../lib/core/dictionary/slug';
import { skillId } from '../../../lib/core/schemas';

it.each([
  ['Galera Cluster', 'galera-cluster'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['.NET', 'dotnet'],
  ['ASP.NET', 'asp-net'],
  ['Node.js', 'node-js'],
  ['R&D', 'r-and-d'],
  ['CI/CD', 'ci-cd'],
  ['Café', 'cafe'],
  ['Google Cloud (GCP)', 'google-cloud-gcp'],
  ['日本語', '日本語'],
])('makes of “%s” %s', (name, id) => {
  expect(slug(name)).toBe(id);
});

test('is an id for every name with a letter or digit, and stays so', () => {
  const name = fc.string({ maxLength: 20 }).filter((text) => /[a-z0-9]/i.test(text));
  fc.assert(
    fc.property(name, (name) => {
      expect(v.is(skillId, slug(name))).toBe(true);
      expect(slug(slug(name))).toBe(slug(name));
    }),
    { numRuns: 1000 },
  );
});
