import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addWord, holdsWord, stemOf } from '../../../../../lib/core/mentions/unknown/model/word-filter';

it.each([
  ['systems', 'system'],
  ['based', 'bas'],
  ['base', 'bas'],
  ['closely', 'close'],
  ['is', 'is'],
])('“%s” comes from “%s”', (word, stem) => {
  expect(stemOf(word)).toBe(stemOf(stem));
});

it('never says no to a word that is in it, and seldom yes to another', () => {
  const word = fc.stringMatching(/^[a-z]{5,12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 50, maxLength: 200 }), (words) => {
      const filter = new Uint8Array(Math.ceil((words.length * 9) / 8));
      for (const one of words) addWord(filter, one);
      expect(words.every((one) => holdsWord(filter, one))).toBe(true);
    }),
  );
  const filter = new Uint8Array(225);
  for (let i = 0; i < 200; i++) addWord(filter, `known${i}`);
  const strange = Array.from({ length: 1000 }, (_, i) => `strange${i}`).filter((one) => holdsWord(filter, one));
  expect(strange.length).toBeLessThan(50);
});
