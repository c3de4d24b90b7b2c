import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facesOf } from '../../../lib/cli/screenshots/own-fonts';

const familiesOf = (text: string) => new Set(facesOf(text).map(({ family }) => family));

test('only files of letters that stand in the text are taken, and each is there', () => {
  expect(familiesOf('Skills')).toEqual(new Set(['Inter Variable', 'Noto Sans JP Variable', 'Noto Sans Mono Variable']));
  expect(facesOf('求人').map(({ family }) => family)).toEqual(expect.arrayContaining(['Noto Sans JP Variable']));
  expect(facesOf('求人').length).toBeLessThan(5);
  expect(familiesOf('Навички').has('Inter Variable')).toBe(true);
  for (const { url } of facesOf('Skills, Навички, 求人')) expect(existsSync(url), url.href).toBe(true);
});

test('letters beyond the first plane are found, and of letters that no font has there is no file', () => {
  expect(facesOf('\u{25ee8}')).toHaveLength(1);
  expect(facesOf('งาน')).toEqual([]);
});
