import { monthNamed } from '../posting/fields/months';
import type { Period } from './resume';

/** Now, in the languages of the windows and of postings. */
const PRESENT = `present|now|today|current(?:ly)?|ongoing|to date|date|heute|jetzt|aktuell|dato|laufend|andauernd|aujourd['’]hui|présent|ce jour|actuel(?:lement)?|en cours|actualidad|la actualidad|presente|hoy|actual(?:mente)?|現在|теперішній час|тепер|донині|нині|сьогодні|дотепер|наш час|heden|nu|oggi|attuale|attualmente|in corso|hoje|atual(?:mente)?|o momento|obecnie|teraz|nadal|chwili obecnej|současnost|dosud|nyní|dnes`;
const UNTIL = `-|–|—|―|−|~|〜|～|to|until|till|through|thru|bis(?: zum| heute)?|à|au|jusqu['’](?:à|en|au)|a|al|hasta|até|ao?|tot(?: en met)?|t/m|do|po|по|до|fino a(?:d)?`;
const SINCE = `since|from|seit|ab|depuis|dès|desde|від|з|із|od|sinds|vanaf|dal|da|em`;

const YEAR = String.raw`(?:19[6-9]\d|20[0-4]\d)`;
/** A month with its year, or a year; groups: year first, month in it; month and year in figures; a word and a year; a year. */
const DATE = [
  String.raw`(?<!\d)(${YEAR})年\s?(?:(\d{1,2})月(?:\d{1,2}日)?)?`,
  String.raw`(?<![\d./-])(${YEAR})[-/.](0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?(?![\d/])`,
  String.raw`(?<![\d./-])(?:\d{1,2}[./])?(0?[1-9]|1[0-2])\s?[./-]\s?(${YEAR})(?!\d)`,
  String.raw`(\p{L}{3,12})\.?,?\s?(?:(?:de|del|do)\s)?['’]?(${YEAR}|(?<=['’])\d\d)(?!\d)`,
  String.raw`(?<![\d./-])(${YEAR})(?!\d|[-/.]\d)`,
].join('|');

/** A period in a line, and where it stands there: UTF-16 offsets. */
export interface FoundPeriod extends Period {
  start: number;
  end: number;
}

interface FoundDate {
  start: number;
  end: number;
  year: number;
  /** 1 to 12; absent where the year alone is said. */
  month?: number;
}

const BETWEEN = new RegExp(String.raw`^[\s,.]*(?:${UNTIL})[\s,.]*$`, 'iu');
const GOES_ON = new RegExp(
  String.raw`^[\s,.]*(?:(?:${UNTIL})[\s,.]*)?(?:zum |the |l[ae] )?(${PRESENT})(?!\p{L})`,
  'iu',
);
const OPEN = /^\s*[-–—~〜～]\s*(?:$|[|)\],;])/u;
const BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${SINCE})[\s:]*$`, 'iu');
const JAPANESE_SINCE = /^\s*(?:から|より|以来)/u;

/** The first period of a line: from a month or year to another, to now, or since one. Nothing where there is none. */
export function periodIn(line: string): FoundPeriod | undefined {
  const dates = datesIn(line.slice(0, 400));
  for (const [i, date] of dates.entries()) {
    const next = dates[i + 1];
    const from = date.year * 12 + (date.month ?? 1) - 1;
    if (next && BETWEEN.test(line.slice(date.end, next.start))) {
      const to = endOf(next, date);
      if (to > from) return { start: date.start, end: next.end, from, to };
    }
    const after = line.slice(date.end);
    const open = GOES_ON.exec(after) ?? OPEN.exec(after) ?? JAPANESE_SINCE.exec(after);
    if (open) return { start: date.start, end: date.end + open[0].length, from };
    const before = BEFORE.exec(line.slice(0, date.start));
    if (before) return { start: before.index, end: date.end, from };
  }
  return undefined;
}

/** The year that something has been known since: "since 2019", "seit 03/2019"; in months. Nothing where none is said. */
export function sinceIn(text: string): number | undefined {
  const period = periodIn(text);
  return period && period.to === undefined ? period.from : undefined;
}

/** A month counts whole; of two years the time between them does, of one year all of it. */
function endOf({ year, month }: FoundDate, from: FoundDate): number {
  if (month !== undefined) return year * 12 + month;
  return from.month === undefined && from.year !== year
    ? year * 12
    : (year + 1) * 12 - (from.month === undefined ? 0 : 6);
}

function datesIn(line: string): FoundDate[] {
  return [...line.matchAll(new RegExp(DATE, 'giu'))].flatMap((match): FoundDate[] => {
    const [text, asianYear, asianMonth, year1, month1, month2, year2, word, wordYear, year] = match;
    const at = { start: match.index, end: match.index + text.length };
    if (asianYear) return [{ ...at, year: Number(asianYear), ...(asianMonth && { month: Number(asianMonth) }) }];
    if (year1) return [{ ...at, year: Number(year1), month: Number(month1) }];
    if (year2) return [{ ...at, year: Number(year2), month: Number(month2) }];
    if (word && wordYear) {
      const month = monthNamed(word) ?? OTHER_MONTHS.get(word.toLowerCase());
      const full = Number(wordYear) < 100 ? 2000 + Number(wordYear) : Number(wordYear);
      // "since 2019": a word that is no month, before a year.
      const bare = { start: at.end - wordYear.length, end: at.end, year: full };
      return wordYear.length === 2 && month === undefined
        ? []
        : [month === undefined ? bare : { ...at, year: full, month }];
    }
    return year ? [{ ...at, year: Number(year) }] : [];
  });
}

/** Short names that no calendar of ours writes so. */
const OTHER_MONTHS = new Map(
  Object.entries({
    sept: 9,
    jänner: 1,
    mrz: 3,
    fevr: 2,
    févr: 2,
    janv: 1,
    juil: 7,
    ene: 1,
    abr: 4,
    ago: 8,
    dic: 12,
    fev: 2,
    set: 9,
    out: 10,
    dez: 12,
    okt: 10,
    maj: 5,
    mai: 5,
    avr: 4,
    aout: 8,
    июн: 6,
  }),
);

/** The time that periods take together, in months; what overlaps counts once, and nothing counts after `today`. */
export function monthsOf(periods: Period[], today: number): number {
  let months = 0;
  let reached = 0;
  for (const { from, to } of periods.toSorted((a, b) => a.from - b.from)) {
    const end = Math.min(to ?? today + 1, today + 1);
    const start = Math.max(from, reached);
    if (end > start) months += end - start;
    reached = Math.max(reached, end);
  }
  return months;
}

/** Months as whole or half years, at least a half. */
export function yearsOf(months: number): number {
  return Math.min(60, Math.max(0.5, Math.round(months / 6) / 2));
}

/** A day as months since the year 0. */
export function monthOf(day: Date): number {
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}
