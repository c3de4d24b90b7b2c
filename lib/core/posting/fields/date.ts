import { monthNamed } from './months';

// Earlier years stand for none: 1970 is how many programs write no date at all.
const YEAR_FIRST = /(?<!\d)(199\d|20\d\d)([-/.])\s?(\d\d?)\2\s?(\d\d?)(?!\d)/g;
const COMPACT = /^(199\d|20\d\d)(\d\d)(\d\d)(?:T\d|$)/g;
const YEAR_LAST = /(?<!\d)(\d\d?)([-/.])\s?(\d\d?)\2\s?(199\d|20\d\d)(?!\d)/g;
const DAY_MONTH =
  /(?<!\d)(\d\d?)(?:st|nd|rd|th|er|[ºª.])?[\s-]*(?:(?:de|of)\s+)?(\p{L}{3,})\.?,?[\s-]*(?:del?\s+)?(199\d|20\d\d)(?!\d)/giu;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(199\d|20\d\d)(?!\d)/giu;

/** The day that a text names, as `YYYY-MM-DD`. Nothing where it names none, several, or one that can be read in two ways. */
export function dateIn(text: string): string | undefined {
  const days = new Set([
    ...[...text.matchAll(YEAR_FIRST)].map(([, year, , month, day]) => dayOf(year, month, day)),
    ...[...text.matchAll(COMPACT)].map(([, year, month, day]) => dayOf(year, month, day)),
    ...[...text.matchAll(YEAR_LAST)].map(yearLast),
    ...[...text.matchAll(DAY_MONTH)].map(([, day, month = '', year]) => dayOf(year, monthNamed(month), day)),
    ...[...text.matchAll(MONTH_DAY)].map(([, month = '', day, year]) => dayOf(year, monthNamed(month), day)),
  ]);
  const [only] = days;
  return days.size === 1 ? only : undefined;
}

/** True for `YYYY-MM-DD` that the calendar has. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && dayOf(year, month, day) === text;
}

/** With dots the day comes before the month wherever dates are so written; with other signs only the numbers can tell. */
function yearLast([, first, sign, second, year]: RegExpMatchArray): string | undefined {
  const dayFirst = dayOf(year, second, first);
  if (sign === '.') return dayFirst;
  const monthFirst = dayOf(year, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return undefined;
  return dayFirst ?? monthFirst;
}

function dayOf(year: unknown, month: unknown, day: unknown): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const fits = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return fits ? date.toISOString().slice(0, 10) : undefined;
}
