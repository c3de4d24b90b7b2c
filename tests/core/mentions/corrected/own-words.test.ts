import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { withOwnWords } from '../../../../lib/core/mentions/corrected/own-words';
import { findNames } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import { textNaming } from '../../any-text';
import { DICTIONARY } from '../../small-dictionary';

const OWN = ['Zorp', 'Zorp Cloud', 'Linux', 'C+'].map((name, i) => ({ id: `own-${i}`, name }));

function found(text: string) {
  const posting = plainPosting(text);
  return withOwnWords(posting, findNames(posting, DICTIONARY), OWN).mentions.map(({ start, end, skill }) => [
    text.slice(start, end),
    skill,
  ]);
}

it.each([
  ['Zorp, zorp and Zorps', [['Zorp', 'own-0']]],
  ['We use Zorp Cloud.', [['Zorp Cloud', 'own-1']]],
  [
    'C+ and C++',
    [
      ['C+', 'own-3'],
      ['C++', 'c-plus-plus'],
    ],
  ],
  [
    'Linux and Python',
    [
      ['Linux', 'own-2'],
      ['Python', 'python'],
    ],
  ],
])('“%s”: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it('without words of one’s own all is as it was', () => {
  const posting = plainPosting('Linux and Zorp');
  const names = findNames(posting, DICTIONARY);
  expect(withOwnWords(posting, names, [])).toBe(names);
});

test('mentions stay in order and apart, and what is ruled out lies under none', () => {
  fc.assert(
    fc.property(textNaming(['Zorp', 'Zorp Cloud', 'Linux', 'Go', 'C+', 'Python']), (text) => {
      const posting = plainPosting(text);
      const { mentions, ruledOut } = withOwnWords(posting, findNames(posting, DICTIONARY), OWN);
      for (const [i, one] of mentions.entries()) expect(one.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
      for (const out of ruledOut)
        expect(mentions.some((one) => one.start < out.end && out.start < one.end)).toBe(false);
    }),
  );
});
