import { afterEach, expect, test, vi } from 'vitest';
import { counted, language, listText, numberText, percentText, t } from '../../../lib/ui/text/text';
import { fakeTexts, speak } from '../../fixtures/fake-texts';

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

test('a text without parts is looked up once', () => {
  const looks = vi.spyOn(fakeTexts, 'getMessage');
  const names = [1, 2, 3].map(() => t('app.name'));
  expect(new Set(names).size).toBe(1);
  expect(looks).toHaveBeenCalledTimes(1);
  looks.mockRestore();
});

test('a change of every text is seen, and the language stays what it was', () => {
  speak('en', (text) => `[${text}]`);
  expect(counted('count.skills', 2)).toBe('[2 skills]');
  expect(language()).toBe('en');
});

test('Ukrainian takes the form of the last digits, and the genitive for a fraction', () => {
  speak('uk');
  expect([1, 2, 5, 11, 12, 21, 22, 25, 111, 0.5].map((count) => counted('line.yearsAsked', count))).toEqual([
    'треба 1 рік',
    'треба 2 роки',
    'треба 5 років',
    'треба 11 років',
    'треба 12 років',
    'треба 21 рік',
    'треба 22 роки',
    'треба 25 років',
    'треба 111 років',
    'треба 0,5 року',
  ]);
});

test('French counts up to two as one, Japanese has one form for all', () => {
  speak('fr');
  expect([0, 1, 1.5, 2].map((count) => counted('count.skills', count))).toEqual([
    '0 compétence',
    '1 compétence',
    '1,5 compétence',
    '2 compétences',
  ]);
  speak('ja');
  expect([1, 2].map((count) => counted('count.skills', count))).toEqual(['1 件のスキル', '2 件のスキル']);
});

test.each([
  ['en', '57%', 'A, B, or C', 'A, B, and C', '1,234.5'],
  ['de', '57\u00a0%', 'A, B oder C', 'A, B und C', '1.234,5'],
  ['fr', '57\u00a0%', 'A, B ou C', 'A, B et C', '1\u202f234,5'],
  ['es', '57\u00a0%', 'A, B o C', 'A, B y C', '1234,5'],
  ['uk', '57%', 'A, B або C', 'A, B і C', '1234,5'],
  ['ja', '57%', 'A、B、またはC', 'A、B、C', '1,234.5'],
])('%s writes percentages, lists and numbers its own way', (spoken, percent, any, all, number) => {
  speak(spoken);
  expect([percentText(57), listText(['A', 'B', 'C'], 'any'), listText(['A', 'B', 'C'], 'all')]).toEqual([
    percent,
    any,
    all,
  ]);
  expect(numberText(1234.5).replace('\u00a0', '')).toBe(number);
  expect(t('score.ofMet', { met: 1234.5, of: 2 })).toContain(numberText(1234.5));
});
