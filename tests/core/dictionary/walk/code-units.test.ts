import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  CAPITAL,
  CLASS,
  CodeUnits,
  DROPPED,
  ENDING,
  SEPARATOR,
  STOP,
  WORD,
} from '../../../../lib/core/dictionary/walk/code-units';
import { isWordCharacter } from '../../../../lib/core/text/characters';
import { fold } from '../../../../lib/core/text/fold';

const units = new CodeUnits('go+é');
const of = (character: string) => units.of(character.charCodeAt(0));

test.each([
  ['G', 'g'],
  ['Ｇ', 'g'],
  ['ö', 'o'],
  ['Ö', 'o'],
  ['＋', '+'],
])('“%s” has the class of “%s”', (written, folded) => {
  expect(of(written) & CLASS).toBe(of(folded) & CLASS);
});

test('the class of what keys have is its own, and what no key has is of none', () => {
  expect([...'go+é'].map((one) => of(one) & CLASS)).toEqual([1, 2, 3, 4]);
  expect(of('x') & CLASS).toBe(0);
});

test.each([
  ['a', WORD | ENDING],
  ['A', WORD | CAPITAL | ENDING],
  ['É', WORD | CAPITAL],
  ['7', WORD | ENDING],
  ['x', WORD],
  [' ', SEPARATOR],
  ['\u00a0', SEPARATOR],
  ['\u2011', SEPARATOR],
  ['.', SEPARATOR | STOP],
  ['\u00ad', DROPPED],
  ['\u0301', DROPPED],
  ['職', 0],
])('of “%s” it is known what a walk asks', (character, bits) => {
  expect(of(character) & (WORD | CAPITAL | ENDING | SEPARATOR | STOP | DROPPED)).toBe(
    bits | (character === 'É' ? of('e') & ENDING : 0),
  );
});

it('HI-08: says of any code unit what folding says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
      const { cased, lower } = fold(String.fromCharCode(code));
      const known = units.of(code);
      // One that stands for several letters (ﬀ) is left to folding, as is one that stands for none.
      expect((known & DROPPED) !== 0).toBe(cased.length !== 1);
      if (cased.length > 1) return;
      expect((known & WORD) !== 0).toBe(isWordCharacter(lower.charCodeAt(0)));
      expect((known & CAPITAL) !== 0).toBe(/^[A-Z]/.test(cased));
    }),
    { numRuns: 2_000 },
  );
});
