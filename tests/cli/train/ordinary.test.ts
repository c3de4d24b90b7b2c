import { expect, it } from 'vitest';
import { ordinaryWords } from '../../../lib/cli/train/ordinary';
import { holdsWord } from '../../../lib/core/mentions/unknown/model/word-filter';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { DICTIONARY } from '../../core/small-dictionary';

const ROOT = new URL('../../..', import.meta.url).pathname;

it('holds what postings write in small letters and common English, and no name', () => {
  const text = 'zusammenarbeit und kubernetes und Zorplify';
  const words = ordinaryWords([text, `${text}.`, `${text}!`].map(plainPosting), DICTIONARY, ROOT);
  expect(['zusammenarbeit', 'experience', 'ability'].map((word) => holdsWord(words, word))).toEqual([true, true, true]);
  expect(['kubernetes', 'zorplify'].map((word) => holdsWord(words, word))).toEqual([false, false]);
});
