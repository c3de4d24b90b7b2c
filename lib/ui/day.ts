import { language } from './text';

/** The day of an ISO 8601 time as the reader's language writes days: `Nov 21, 2026`. Empty for what is no time. */
export function dayOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString(language(), { dateStyle: 'medium' });
}
