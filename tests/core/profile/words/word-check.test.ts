import { expect, it } from 'vitest';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../../lib/core/profile/overlay';
import { checkWord } from '../../../../lib/core/profile/words/word-check';
import { DICTIONARY } from '../../small-dictionary';

const POSTINGS = [
  { ...plainPosting('We run Zorp. Zorp is fun, zorp is not.\n- Zorp and Zorps'), title: 'Developer', company: 'Acme' },
  { ...plainPosting('Nothing of it'), title: 'Tester', company: '' },
];
const check = (name: string, own: string[] = []) =>
  checkWord(name, POSTINGS, DICTIONARY, { ...EMPTY_OVERLAY, own: own.map((name) => ({ id: name, name })) });

it('says where a word would be found, letter by letter, with the first sentences', () => {
  expect(check('Zorp')).toEqual({
    name: 'Zorp',
    warnings: [],
    isOwn: false,
    postings: 2,
    hits: [{ title: 'Developer', company: 'Acme', count: 3, sentences: ['We run Zorp.', 'Zorp is fun, zorp is not.'] }],
  });
  expect(check('Zork')).toMatchObject({ postings: 2, hits: [] });
});

it.each([
  ['Zorp', []],
  ['Zorp 2', []],
  ['Zo', ['short']],
  ['語', ['short']],
  ['system', ['common']],
  ['Systems', ['common']],
  ['Team', ['common']],
])('HI-09: warns of what stands in many places: “%s” %j', (name, warnings) => {
  expect(check(name).warnings).toEqual(warnings);
});

it('says that the dictionary has it, or that the reader has', () => {
  expect(check('Golang').known).toEqual({ id: 'go', name: 'Go' });
  expect(check('Zorp', ['Zorp']).isOwn).toBe(true);
});
