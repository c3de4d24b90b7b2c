import { afterEach, expect, test } from 'vitest';
import { counted, language, numberText, t } from '../../lib/ui/text';
import { speak } from '../fixtures/fake-texts';

afterEach(() => speak('en'));

test('a text comes from the locale file', () => {
  expect(t('extension.summary')).toMatch(/^Marks the technologies/);
  expect(language()).toBe('en');
});

test('a counted text takes the plural form of its number, and writes the number as the language does', () => {
  expect([0, 1, 2, 1234].map((count) => counted('count.skills', count))).toEqual([
    '0 skills',
    '1 skill',
    '2 skills',
    '1,234 skills',
  ]);
  expect(numberText(0.5)).toBe('0.5');
});

test('a change of every text is seen, and the language stays what it was', () => {
  speak('en', (text) => `[${text}]`);
  expect(counted('count.skills', 2)).toBe('[2 skills]');
  expect(language()).toBe('en');
});
