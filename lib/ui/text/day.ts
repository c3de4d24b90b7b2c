import { language } from './text';

/** The day of an ISO 8601 time as the reader's language writes days: `Nov 21, 2026`. Empty for what is no time. */
export function dayOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString(language(), { dateStyle: 'medium' });
}

/** A day of the calendar, `2026-11-21`, as the reader's language writes days: the same in every time zone. */
export function calendarDay(day: string): string {
  return new Date(day).toLocaleDateString(language(), { dateStyle: 'medium', timeZone: 'UTC' });
}

/** Whether a day of the calendar is over where the reader is. */
export function isOver(day: string, now = new Date()): boolean {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return day < `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
