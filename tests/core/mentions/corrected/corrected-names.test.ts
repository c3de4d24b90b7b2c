import { expect, it } from 'vitest';
import { correctedNames, type Said } from '../../../../lib/core/mentions/corrected/corrected-names';
import { findNames } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import { DICTIONARY } from '../../small-dictionary';

const NOTHING: Said = { meant: [], sure: new Set(), not: new Set() };

function names(text: string, said: Partial<Said>) {
  const posting = plainPosting(text);
  const found = findNames(posting, DICTIONARY);
  const { mentions, ruledOut } = correctedNames(posting, found, { ...NOTHING, ...said });
  return {
    mentions: mentions.map(({ start, end, skill, doubtful }) => [text.slice(start, end), skill, doubtful]),
    ruledOut: ruledOut.map(({ start, end }) => text.slice(start, end)),
  };
}

it('rules out what is not meant, and nothing else', () => {
  expect(names('Python and Java', { not: new Set(['python']) })).toEqual({
    mentions: [['Java', 'java', false]],
    ruledOut: ['Python'],
  });
});

it('finds what is always meant also where the dictionary sees something else', () => {
  const text = 'Our Go to market team';
  expect(names(text, {}).mentions).toEqual([]);
  const meant = [{ id: 'go', name: 'Go' }];
  expect(names(text, { meant, sure: new Set(['go']) }).mentions).toEqual([['Go', 'go', false]]);
});

it('leaves no doubt of what is always meant', () => {
  const posting = plainPosting('Rust');
  const mentions = [
    { start: 0, end: 4, skill: 'rust', doubtful: true },
    { start: 0, end: 4, skill: 'go', doubtful: true },
  ];
  const found = { mentions, ruledOut: [], texts: [] };
  const after = correctedNames(posting, found, { ...NOTHING, sure: new Set(['rust']) });
  expect(after.mentions.map(({ doubtful }) => doubtful)).toEqual([false, true]);
});
