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
    expect.toSatisfy((error) => /^\[.*8,001 .*8,000.*\]$/.test(errorText(error))),
  );
});

test.each(['en', 'de', 'fr', 'es', 'ja', 'uk'])(
  '%s: one more than there is room for is told in words, with how many there is room for',
  (language) => {
    speak(language);
    for (const [code, parts] of [
      ['skillsMany', { most: 8_000 }],
      ['listMany', { most: 5_000 }],
      ['savedMany', { count: 20_000 }],
      ['profileMany', { most: 8_000, count: 8_001 }],
    ] as const) {
      const said = errorText(readerError(code, 'Invalid length', parts));
      expect(said).not.toMatch(/[{}]|Invalid|undefined/);
      expect(said).toMatch(/[.。]$/);
      const numbers = said.match(/\d[\d\s.,]*\d/g)?.map((one) => Number(one.replace(/\D/g, '')));
      expect(numbers?.sort()).toEqual(Object.values(parts).sort());
    }
  },
);
