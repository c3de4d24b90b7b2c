import { expect, it } from 'vitest';
import { findMentions } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import { sideBySide } from '../../../../lib/core/requirements/groups/side-by-side';
import { statements } from '../../../../lib/core/requirements/statement';
import { DICTIONARY } from '../../small-dictionary';

it.each([
  ['Some experience (Python JavaScript) is needed', 'javascript'],
  ['Languages such as Python JavaScript etc.', 'javascript'],
  ['Languages such as Python JavaScript', 'javascript'],
  ['Some experience with Python JavaScript and Linux', ''],
  ['Some experience (with Python JavaScript) is needed', ''],
  ['Languages such as Python JavaScript are spoken here', ''],
])('%s', (text, expected) => {
  const posting = plainPosting(text);
  const [statement] = statements(posting, findMentions(posting, DICTIONARY));
  if (!statement) throw new Error('nothing found');
  expect([...sideBySide(statement)].map(({ skill }) => skill).join(' ')).toBe(expected);
});
