import { expect, it } from 'vitest';
import { evidenceOf } from '../../../lib/core/text/evidence';

it.each([
  ['- Python  and\n Java', 'Python and Java'],
  ['  •  “Go”', '“Go”'],
  ['-20 degrees', '20 degrees'],
])('“%s” is shown as “%s”', (sentence, shown) => {
  expect(evidenceOf(sentence)).toBe(shown);
});

it('is cut where it is long', () => {
  expect(evidenceOf('a'.repeat(400))).toBe(`${'a'.repeat(299)}…`);
  expect(evidenceOf('a'.repeat(300))).toBe('a'.repeat(300));
});
