import { language, perLanguage } from './text';

// A browser takes longer to make one than to write a hundred days.
const days = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }));
const calendarDays = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);

/** The day of an ISO 8601 time as the reader's language writes days: `Nov 21, 2026`. Empty for what is no time. */
export function dayOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : days(language()).format(date);
}

/** A day of the calendar, `2026-11-21`, as the reader's language writes days: the same in every time zone. What is no day stays as it is. */
export function calendarDay(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : calendarDays(language()).format(date);
}

/** Whether a day of the calendar is over where the reader is. */
export function isOver(day: string, now = new Date()): boolean {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return day < `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
