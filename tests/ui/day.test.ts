import { afterEach, expect, test } from 'vitest';
import { dayOf } from '../../lib/ui/day';
import { speak } from '../fixtures/fake-texts';

afterEach(() => speak('en'));

test('a time is shown as a day in the language of the texts, and what is none as nothing', () => {
  expect(dayOf('2026-11-21T12:00:00.000Z')).toBe('Nov 21, 2026');
  speak('en', undefined, { language: 'de' });
  expect(dayOf('2026-11-21T12:00:00.000Z')).toBe('21.11.2026');
  expect(dayOf('never')).toBe('');
});
