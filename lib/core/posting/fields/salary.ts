import { LONGEST_FIELD } from '../../lengths';
import { isRecord } from '../json-ld';
import { said } from './said';

/** An amount of money for a time of work. A number, or a text of the page's where no number can be told for sure. */
export interface Amount {
  min?: number | string;
  max?: number | string;
  /** A code of ISO 4217, or the currency's sign. */
  currency?: string;
  unit?: Unit;
}

/** The times that pay is counted by, as schema.org names them, and how they are written and said. */
const UNITS = {
  HOUR: { line: 'an hour', starts: ['hour', 'hr', 'hur'] },
  DAY: { line: 'a day', starts: ['day', 'dai'] },
  WEEK: { line: 'a week', starts: ['week', 'wee'] },
  MONTH: { line: 'a month', starts: ['mon'] },
  YEAR: { line: 'a year', starts: ['year', 'yr', 'ann'] },
};
type Unit = keyof typeof UNITS;
const ALL_UNITS = Object.entries(UNITS) as [Unit, (typeof UNITS)[Unit]][];

const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
/** Nobody earns as much in any currency. */
const MOST = 1e12;

/** The line for a `baseSalary` of schema.org, as pages write it; nothing where it holds no amount. */
export function salaryOf(value: unknown, salaryCurrency: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value.find((each) => amountOf(each, salaryCurrency)) : value;
  const amount = amountOf(one, salaryCurrency);
  if (amount) return salaryLine(amount);
  // Written out in words, as by the line that exports carry.
  return isRecord(one) ? said(one.description) || undefined : undefined;
}

/** `60,000–80,000 EUR a year`, `from 25 USD an hour`; nothing for an amount without a number. */
export function salaryLine({ min, max, currency, unit }: Amount): string | undefined {
  const [low, high] = [min, max].map((one) => (typeof one === 'number' ? FORMAT.format(one) : one));
  if (low === undefined && high === undefined) return undefined;
  const range =
    low === high ? low : low === undefined ? `up to ${high}` : high === undefined ? `from ${low}` : `${low}–${high}`;
  // The page's own words bring their currency and time with them.
  const isNumeric = /^(?:from |up to )?[\d.,'’\s–-]+k?$/i.test(range ?? '');
  const line = isNumeric ? [range, currency, unit && UNITS[unit].line].filter(Boolean).join(' ') : range;
  return line?.slice(0, LONGEST_FIELD);
}

/** The amount that a line of ours tells; nothing for a page's own words. */
export function amountInLine(line: string): Amount | undefined {
  const match = /^(from |up to )?([\d,.]+)(?:–([\d,.]+))?(?: ([A-Z]{3}|\p{Sc}))?(?: (an? [a-z]+))?$/u.exec(line);
  if (!match) return undefined;
  const [, side, first = '', second, currency, time] = match;
  const unit = ALL_UNITS.find(([, { line }]) => line === time)?.[0];
  const low = numberOf(first.replaceAll(',', ''));
  const high = second === undefined ? low : numberOf(second.replaceAll(',', ''));
  const amount: Amount = {
    ...(side !== 'up to ' && low !== undefined && { min: low }),
    ...(side !== 'from ' && high !== undefined && { max: high }),
    ...(currency !== undefined && { currency }),
    ...(unit && { unit }),
  };
  return salaryLine(amount) === line ? amount : undefined;
}

function amountOf(value: unknown, salaryCurrency: unknown): Amount | undefined {
  const outer = isRecord(value) ? value : {};
  const inner = isRecord(outer.value) ? outer.value : outer;
  const whole = isRecord(value) ? (inner.value ?? inner.price) : value;
  const min = figureOf(inner.minValue ?? inner.minPrice) ?? figureOf(whole);
  const max = figureOf(inner.maxValue ?? inner.maxPrice) ?? figureOf(whole);
  if (min === undefined && max === undefined) return undefined;
  if (typeof min === 'number' && typeof max === 'number' && min > max) return undefined;
  const currency = [outer.currency, inner.currency, outer.priceCurrency, salaryCurrency].map(currencyOf).find(Boolean);
  const unit = unitOf(inner.unitText) ?? unitOf(outer.unitText) ?? unitOf(inner.unitCode);
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(currency && { currency }),
    ...(unit && { unit }),
  };
}

/** Zero stands for what is not said. What is written `60.000` or `60k` stays as it is written. */
function figureOf(value: unknown): number | string | undefined {
  const text = typeof value === 'string' ? said(value, 80) : '';
  if (typeof value === 'number' || /^[\d.,]*$/.test(text)) {
    const number =
      typeof value === 'number'
        ? value
        : numberOf(text.replace(/^(\d{1,3}(?:,\d{3})+)(?=\.\d\d?$|$)/, (whole) => whole.replaceAll(',', '')));
    if (number !== undefined) return number > 0 && number < MOST ? number : undefined;
  }
  return /[1-9]/.test(text) ? text : undefined;
}

function numberOf(text: string): number | undefined {
  return /^\d{1,13}(?:\.\d\d?)?$/.test(text) ? Number(text) : undefined;
}

function currencyOf(value: unknown): string | undefined {
  const text = said(value, 10).toUpperCase();
  return /^(?:[A-Z]{3}|\p{Sc})$/u.test(text) ? text : undefined;
}

function unitOf(value: unknown): Unit | undefined {
  const text = said(value, 20)
    .toLowerCase()
    .replace(/^(?:per |an? |\/ ?)/, '');
  return ALL_UNITS.find(([, { starts }]) => starts.some((start) => text.startsWith(start)))?.[0];
}
