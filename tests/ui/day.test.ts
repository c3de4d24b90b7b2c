import { expect, test } from 'vitest';
import { dayOf } from '../../lib/ui/day';

test('a time is shown as the reader’s day, and what is none as nothing', () => {
  expect(dayOf('2026-11-21T12:00:00.000Z', 'en-GB')).toBe('21 Nov 2026');
  expect(dayOf('2026-11-21T12:00:00.000Z', 'de')).toBe('21.11.2026');
  expect(dayOf('never')).toBe('');
});
