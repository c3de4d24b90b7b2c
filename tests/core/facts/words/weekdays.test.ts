import { expect, test } from 'vitest';
import { weekdayOf } from '../../../../lib/core/facts/words/weekdays';

test.each([
  ['tuesday', 1],
  ['fri', 4],
  ['mittwochs', 2],
  ['mercredi', 2],
  ['terca', 1],
  ['sroda', 2],
  ['patek', 4],
])('%s is day %i', (word, day) => {
  expect(weekdayOf(word)).toBe(day);
});

test.each(['sunday', 'week', 'marten', ''])('“%s” is none', (word) => {
  expect(weekdayOf(word)).toBeUndefined();
});
