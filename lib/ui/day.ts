/** The day of an ISO 8601 time as the reader's browser writes days: `21 Nov 2026`. Empty for what is no time. */
export function dayOf(time: string, locale?: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString(locale, { dateStyle: 'medium' });
}
