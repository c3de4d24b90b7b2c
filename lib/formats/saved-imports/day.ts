import { isDay } from '../../core/posting/fields/date';

/** Which of the numbers of `03/04/2026` is the day. */
export type DayOrder = 'day first' | 'month first';

/** Which number is the day in all cells of a table, where any of them tells and none says otherwise. */
export function orderIn(cells: Iterable<string>): DayOrder | undefined {
  const orders = new Set<DayOrder>();
  for (const cell of cells) {
    const [, one, other] = /^\s*(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})(?!\d)/.exec(cell) ?? [];
    if (Number(one) > 12) orders.add('day first');
    else if (Number(other) > 12 || (other && HALVES.test(cell))) orders.add('month first');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** The day that a cell names, as `YYYY-MM-DD`; nothing where it names none, or one that may be two: `03/04/2026` without an order. */
export function daySaid(cell: string, order?: DayOrder): string | undefined {
  const text = cell.trim();
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  if (year) return checked(year, month, day);
  const [, one = '', other = '', last] = /^(\d{1,2})([-/.])(?:\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text) ?? [];
  if (last) {
    const second = text.split(other)[1] ?? '';
    // With dots the day stands first everywhere; with strokes only a number above twelve tells.
    if (other === '.' || Number(one) > 12) return checked(last, second, one);
    if (Number(second) > 12 || Number(one) === Number(second)) return checked(last, one, second);
    return order && checked(last, ...(order === 'day first' ? ([second, one] as const) : ([one, second] as const)));
  }
  // `Nov 24, 2026`, `November 24, 2026 10:15 AM`, `24 Nov 2026`
  const {
    name = '',
    day: named = '',
    year: inYear = '',
  } = /^(?:\w{3,9}, )?(?:(?<name>[A-Z][a-z]{2})[a-z]*\.? (?<day>\d{1,2})|(?<day>\d{1,2}) (?<name>[A-Z][a-z]{2})[a-z]*\.?),? (?<year>\d{4})\b/.exec(
    text,
  )?.groups ?? {};
  const at = MONTHS.indexOf(name);
  return at < 0 ? undefined : checked(inYear, String(at + 1), named);
}

/** Where the day is told in halves the month stands first. */
const HALVES = /\d ?[AP]M$/i;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function checked(year: string, month: string, day: string): string | undefined {
  const whole = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(whole) ? whole : undefined;
}
