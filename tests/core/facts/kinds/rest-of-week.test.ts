import { expect, test } from 'vitest';
import { isRest } from '../../../../lib/core/facts/kinds/mode/rest-of-week';

test.each([
  ['the remaining two days', true],
  ['den rest der woche', true],
  ['le reste du temps', true],
  ['el resto de la semana', true],
  ['w pozostale dni', true],
  ['the rest of the team', false],
  ['the interest of the week', false],
  ['on two days', false],
])('%s', (text, is) => {
  expect(isRest(text)).toBe(is);
});
