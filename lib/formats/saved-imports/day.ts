import { isDay } from '../../core/posting/fields/date';

/** The day that a cell names, as `YYYY-MM-DD`; nothing where it names none, or one that may be two: `03/04/2026`. */
export function daySaid(cell: string): string | undefined {
  const text = cell.trim();
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  if (year) return checked(year, month, day);
  const [, one = '', other = '', last] = /^(\d{1,2})([-/.])(?:\d{1,2})\2(\d{4})(?!\d)/.exec(text) ?? [];
  if (last) {
    const second = text.split(other)[1] ?? '';
    // With dots the day stands first everywhere; with strokes only a number above twelve tells.
    if (other === '.' || Number(one) > 12) return checked(last, second, one);
    return Number(second) > 12 || one === second ? checked(last, one, second) : undefined;
  }
  const [, named = '', nameDay = '', nameYear = ''] = /^([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})$/.exec(text) ?? [];
  const at = MONTHS.indexOf(named);
  return at < 0 ? undefined : checked(nameYear, String(at + 1), nameDay);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function checked(year: string, month: string, day: string): string | undefined {
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(whole) ? whole : undefined;
}
