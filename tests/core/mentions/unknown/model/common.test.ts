import { expect, it } from 'vitest';
import { commonAt } from '../../../../../lib/core/mentions/unknown/model/common';
import { hashOf } from '../../../../../lib/core/mentions/unknown/model/hash';
import { addWord } from '../../../../../lib/core/mentions/unknown/model/word-filter';
import { NO_WORD, rowOf } from '../../../../../lib/core/mentions/unknown/view/row';
import { fold } from '../../../../../lib/core/text/fold';

const words = new Uint8Array(64);
addWord(words, 'using');

it('common words are told apart, all others are one, small or with a capital', () => {
  const row = rowOf(fold('using Zorbo Quarb zorbo quarb'), 'text', []);
  const told = [0, 1, 2, 3, 4, 5].map((at) => commonAt(row, at, words));
  expect(told[0]).toBe(hashOf('using'));
  expect(told[1]).toBe(told[2]);
  expect(told[3]).toBe(told[4]);
  expect(new Set(told).size).toBe(4);
  expect(told[5]).toBe(NO_WORD);
});

it('a little word of another language is common', () => {
  const row = rowOf(fold('xyzzy'), 'text', []);
  const [word] = row.words;
  if (!word) throw new Error('no word');
  Object.assign(word, { hash: hashOf('and'), isLittle: true });
  expect(commonAt(row, 0, words)).toBe(hashOf('and'));
});
