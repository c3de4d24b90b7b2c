import { expect, test } from 'vitest';
import { holdsAll } from '../../../lib/ui/posting/posting-filter';
import { FULL, REAL } from '../../gallery/states/fake-postings';

test.each([
  ['storage', true],
  ['STOR eng', true],
  ['harbour berlin', true],
  ['hybrid', true],
  ['kubernetes', true],
  ['ube', false],
  ['storage cobol', false],
  ['  ', true],
])('“%s” is held: %s', (words, expected) => {
  expect(holdsAll(FULL, words)).toBe(expected);
});

test('words of a script without spaces are found anywhere, signs where they stand', () => {
  const posting = { ...REAL, title: 'クラウド基盤エンジニア (C++)' };
  expect(holdsAll(posting, '基盤')).toBe(true);
  expect(holdsAll(posting, 'c++')).toBe(true);
  expect(holdsAll(posting, '++')).toBe(true);
});
