import { afterEach, expect, test } from 'vitest';
import { readProfileFile } from '../../../lib/core/profile/profile-file';
import { readerError } from '../../../lib/core/reader-error';
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

test('what is wrong with a profile file is said with the place and the value', () => {
  speak('en', (text) => `[${text}]`);
  const bad = '{"skills":[{"id":"go","name":"Go","level":"guru"}]}';
  expect(() => readProfileFile(bad)).toThrow(
    expect.toSatisfy((error) => /^\[skills\[0\]\.level: .*"guru"\.\]$/.test(errorText(error))),
  );
});
