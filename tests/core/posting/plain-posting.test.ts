import { expect, it } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';

it('keeps the text as it is, so that offsets point into the file', () => {
  const text = '\ufeff# Platform Engineer\r\n\r\nYou know Go.\r\n';
  const posting = plainPosting(text);
  expect(posting).toMatchObject({ url: '', title: 'Platform Engineer', company: '', text });
  expect(posting.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    '# Platform Engineer',
    'You know Go.',
  ]);
});

it.each([
  ['a Markdown heading', '# Site Reliability Engineer\n\nText.', 'Site Reliability Engineer'],
  ['a heading of the second level', '## Data Engineer ##\n\nText.', 'Data Engineer'],
  ['no heading', 'We look for a Data Engineer.', ''],
  ['a heading further down', 'We look for you.\n\n# Requirements', ''],
  ['nothing at all', '', ''],
])('takes the title from %s', (_name, text, title) => {
  expect(plainPosting(text).title).toBe(title);
});
