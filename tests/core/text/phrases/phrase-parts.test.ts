import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { partsOf, withoutSigns } from '../../../../lib/core/text/phrases/phrase-parts';

it.each([
  ['nice to have', false, ['nice', 'to', 'have']],
  ["ideal* d'expérience", false, ['ideal*', 'd', 'expérience']],
  ['* years', false, ['*', 'years']],
  ['*jahre', true, ['*jahre']],
  ['*jahre', false, ['*', 'jahre']],
  ['40h* 24*', true, ['40', 'h*', '24', '*']],
  ['home-office *', true, ['home', 'office', '*']],
])('the parts of “%s”, letters and digits apart: %s, are %j', (phrase, apart, parts) => {
  expect(partsOf(phrase, apart)).toEqual(parts);
});

test('every phrase: parts are what patterns say', () => {
  const phrase = fc
    .array(fc.constantFrom('*', 'a', 'bc', 'é', '1', '23', ' ', '-', "'", ',', '½', '.'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(phrase, (one) => {
      expect(partsOf(one, false)).toEqual(one.match(/[\p{L}\p{N}]+\*?|\*/gu) ?? []);
      expect(partsOf(one, true)).toEqual(one.match(/\*?\p{L}+\*?|\d+|\*/gu) ?? []);
      expect(withoutSigns(one)).toBe(one.replace(/^[^\p{L}\p{N}*]+/u, ''));
    }),
  );
});
