import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { spellingsOf } from '../../../lib/core/dictionary/spellings';
import { findMentions } from '../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { withShortBlocks } from '../../../lib/core/posting/short-blocks';
import { statementSteps, statements } from '../../../lib/core/requirements/statement';
import { anyText, textNaming } from '../any-text';
import { DICTIONARY, ENTRIES } from '../small-dictionary';

/** The statements of a text. */
function statementsOf(text: string) {
  const posting = plainPosting(text);
  const mentions = findMentions(posting, DICTIONARY);
  return { mentions, said: statements(posting, mentions) };
}

it('is a sentence that names skills, with the section it stands in', () => {
  const { said } = statementsOf(
    'We are ten. We use Docker.\n\nRequirements:\n- You know Python and Java. You are kind. Linux too.',
  );
  expect(said.map(({ text, section, kind, mentions }) => [text, section, kind, mentions.length])).toEqual([
    ['We use Docker.', null, 'text', 1],
    ['- You know Python and Java.', 'required', 'item', 2],
    ['Linux too.', 'required', 'item', 1],
  ]);
});

it('holds a question and its answer, unless the answer names a skill', () => {
  const { said } = statementsOf(
    'Docker? Not needed. Python? Yes. Know Java? Linux is what counts. Two years of Linux? Fine.',
  );
  expect(said.map(({ text }) => text)).toEqual([
    'Docker? Not needed.',
    'Python? Yes.',
    'Know Java?',
    'Linux is what counts.',
    'Two years of Linux? Fine.',
  ]);
});

test('every text: each mention stands in just one statement, in order, within its offsets', () => {
  const names = Object.values(ENTRIES)
    .flat()
    .flatMap((entry) => spellingsOf(entry).map(([text]) => text));
  fc.assert(
    fc.property(fc.oneof(textNaming(names), anyText), (text) => {
      const { mentions, said } = statementsOf(text);
      expect(said.flatMap((statement) => statement.mentions)).toEqual(mentions);
      for (const statement of said) {
        expect(statement.text).toBe(text.slice(statement.start, statement.end));
        for (const { start, end } of statement.mentions)
          expect(statement.start <= start && end <= statement.end).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

it('stays in its section where one long line is read in pieces', () => {
  const filler = 'There is much to do, and all of it is described here at length. '.repeat(50);
  const text = `About us: a firm. Requirements: You know Docker. ${filler}You know Java.`;
  const posting = withShortBlocks(plainPosting(text));
  expect(posting.blocks.length).toBeGreaterThan(1);
  const said = statements(posting, findMentions(posting, DICTIONARY));
  const whole = plainPosting(text);
  const sections = statements(whole, findMentions(whole, DICTIONARY)).map(({ section }) => section);
  expect(said.map(({ section }) => section)).toEqual(sections);
  expect(sections.at(-1)).toBe('required');
});

it('lets others in between the blocks that name something', () => {
  const posting = plainPosting('You know Docker.\n\nWe like Python.\n\nThat is all.');
  const steps = [...statementSteps(posting, findMentions(posting, DICTIONARY))];
  // The outline, the columns, and the two blocks.
  expect(steps).toHaveLength(4);
});
