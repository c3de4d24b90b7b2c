import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fastSlug } from '../../../lib/core/dictionary/fast-slug';
import { slug } from '../../../lib/core/dictionary/slug';

it.each(['Galera Cluster', 'C++', '.NET', 'Two  spaces', ' Go', 'Go ', 'Café', '日本語', 'K8s'])(
  'makes of “%s” what slug does',
  (name) => {
    expect(fastSlug(name)).toBe(slug(name));
  },
);

test('every name has one id', () => {
  const letters = fc.constantFrom('a', 'Z', '7', ' ', '-', '.', '+', 'é', 'İ', 'ﬀ');
  const name = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.array(letters, { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(name, (name) => {
      expect(fastSlug(name)).toBe(slug(name));
    }),
    { numRuns: 2000 },
  );
});
