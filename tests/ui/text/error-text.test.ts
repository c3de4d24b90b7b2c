import { afterEach, expect, test } from 'vitest';
import { readerError } from '../../../lib/core/reader-error';
import { importFile } from '../../../lib/formats/imports';
import { errorText } from '../../../lib/ui/text/error-text';
import { speak } from '../../fixtures/fake-texts';

afterEach(() => speak('en'));

test('an error of ours is said in the language of the texts, with its parts', () => {
  const error = readerError('savedMany', '{count} are kept.', { count: 2000 });
  speak('en', (text) => text.toUpperCase().replace('{COUNT}', '{count}'));
  expect(errorText(error)).toMatch(/^2,000 POSTINGS ARE SAVED/);
});

test('an error of the browser’s, and one with a code that nobody knows, are shown as they are', () => {
  expect(errorText(new Error('no room'))).toBe('no room');
  expect(errorText('no room')).toBe('no room');
  expect(errorText(readerError('nobodyKnowsThis', 'no {what}', { what: 'room' }))).toBe('no room');
});

test('what is wrong with a profile file is said with the place and the value', async () => {
  speak('en', (text) => `[${text}]`);
  const bad = new TextEncoder().encode(JSON.stringify({ skills: Array(8_001).fill('Go') }));
  await expect(importFile('mine.json', bad)).rejects.toThrow(
    expect.toSatisfy((error) => /^\[skills: 8,001 .*8,000 .*\]$/.test(errorText(error))),
  );
});
