import { expect, it } from 'vitest';
import { examplesOf, overlap } from '../../../lib/cli/train/examples';
import { plainPosting } from '../../../lib/core/posting/plain-posting';

const TEXT = 'We use Foo Bar and fooBaz.\n\nAlso Quux.';
const WORDS = new Uint8Array(8);
const CHOICE = { shape: true, context: true };

it('takes each word that may be a name, with its features', () => {
  const examples = examplesOf(plainPosting(TEXT), [], WORDS, CHOICE);
  expect(examples.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'We',
    'Foo',
    'Bar',
    'fooBaz',
    'Also',
    'Quux',
  ]);
  expect(examples.every(({ features }) => features.length > 20)).toBe(true);
});

it('takes those over given places alone', () => {
  const at = TEXT.indexOf('Bar');
  const [only, ...others] = examplesOf(plainPosting(TEXT), [], WORDS, CHOICE, [{ start: at, end: at + 3 }]);
  expect(only).toEqual(examplesOf(plainPosting(TEXT), [], WORDS, CHOICE)[2]);
  expect(others).toEqual([]);
});

it('stretches overlap where they have a character in common', () => {
  expect(overlap({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  expect(overlap({ start: 0, end: 3 }, { start: 3, end: 4 })).toBe(false);
});
