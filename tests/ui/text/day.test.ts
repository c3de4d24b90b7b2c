import { afterEach, expect, test } from 'vitest';
import { calendarDay, dayOf, isOver } from '../../../lib/ui/text/day';
import { speak } from '../../fixtures/fake-texts';

afterEach(() => speak('en'));

test('a time is shown as a day in the language of the texts, and what is none as nothing', () => {
  expect(dayOf('2026-11-21T12:00:00.000Z')).toBe('Nov 21, 2026');
  speak('en', undefined, { language: 'de' });
  expect(dayOf('2026-11-21T12:00:00.000Z')).toBe('21.11.2026');
  expect(dayOf('never')).toBe('');
});

test('LC-16: a day of the calendar is that day everywhere, and over when the next one has begun where the reader is', () => {
  expect(calendarDay('2026-11-01')).toBe('Nov 1, 2026');
  expect(calendarDay('2026-13-45')).toBe('2026-13-45');
  const evening = new Date(2026, 10, 1, 23, 59);
  expect([isOver('2026-11-01', evening), isOver('2026-10-31', evening)]).toEqual([false, true]);
  expect(isOver('2026-11-01', new Date(2026, 10, 2))).toBe(true);
});
