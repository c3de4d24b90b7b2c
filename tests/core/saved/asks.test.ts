import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Requirement } from '../../../lib/core/reading';
import { packAsks, unpackAsks } from '../../../lib/core/saved/asks';

const ids = fc.array(fc.constantFrom('go', 'c-plus-plus', 'naïve', '日本'), { minLength: 1, maxLength: 3 });
const requirement = fc
  .record({
    anyOf: ids,
    strength: fc.constantFrom('required' as const, 'preferred' as const, 'context' as const, 'excluded' as const),
    years: fc.option(fc.constantFrom(0, 1, 2.5, 12), { nil: undefined }),
    doubtful: fc.boolean(),
    own: fc.boolean(),
  })
  .map(({ years, own, ...one }): Requirement => {
    return { ...one, evidence: '', start: 0, ...(years !== undefined && { years }), ...(own && { own }) };
  });

test('what a comparison needs of requirements comes back', () => {
  fc.assert(
    fc.property(fc.array(requirement), (all) => {
      expect(unpackAsks(packAsks(all))).toEqual(all);
    }),
  );
});

test('whatever is stored is read without an error', () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(unpackAsks(text))));
  expect(unpackAsks('')).toEqual([]);
  expect(unpackAsks('z:go r: r:,,')).toEqual([]);
});
