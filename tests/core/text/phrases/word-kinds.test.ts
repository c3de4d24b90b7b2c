import { expect, it } from 'vitest';
import { endOfWord, kindOf } from '../../../../lib/core/text/phrases/word-kinds';

it.each([
  ['k8s, go', false, 'k8s'],
  ['k8s, go', true, 'k'],
  ['24h', true, '24'],
  ['żółw!', true, 'żółw'],
  ['m²', true, 'm'],
  ['m²', false, 'm²'],
])('the first word of “%s”, letters and digits apart: %s, is “%s”', (text, apart, word) => {
  expect(text.slice(0, endOfWord(text, 0, apart))).toBe(word);
});

it('signs and spaces are in no word', () => {
  expect([' ', '-', '$', '\n', '’'].map((sign) => kindOf(sign.charCodeAt(0), false))).toEqual([0, 0, 0, 0, 0]);
});
