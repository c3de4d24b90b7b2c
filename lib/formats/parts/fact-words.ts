import { FACT_KINDS, type Fact, type FactOf, type FactValues } from '../../core/posting/fact';
import type { Reading } from '../../core/reading';

/** How each kind is said in a few words. */
const SAID: { [K in FactOf<keyof FactValues>['kind']]: (value: FactValues[K]) => string } = {
  closed: ({ since }) => (since === undefined ? 'closed' : `closed since ${since}`),
  citizenship: ({ of }) => `citizens of ${of}`,
  clearance: ({ asked, level }) =>
    asked ? `clearance${level === undefined ? '' : ` ${level}`}` : 'no clearance needed',
  visa: ({ sponsored }) => (sponsored ? 'visa sponsored' : 'no visa sponsorship'),
  place: ({ text }) => `place: ${text}`,
  workMode: ({ mode, daysInOffice: days }) =>
    days === undefined ? mode : `${mode}, ${days} ${days === 1 ? 'day' : 'days'} a week in the office`,
  language: ({ name, level }) => (level === undefined ? name : `${name} (${level})`),
  experience: ({ min, max }) => (max === undefined ? `${min}+ years in all` : `${min}–${max} years in all`),
  contract: ({ type, months }) => (months === undefined ? type : `${type}, ${months} months`),
  hours: ({ share, perWeek }) => `${share} time${perWeek === undefined ? '' : `, ${perWeek} hours a week`}`,
  pay: ({ min, max, currency, per }) =>
    [amountOf(min, max), currency, `a ${per}`.replace('a hour', 'an hour')].filter(Boolean).join(' '),
};

/** What a posting says beside its skills, each in a few words, what may exclude a reader first. */
export function factWords({ facts }: Reading): string[] {
  return FACT_KINDS.flatMap((kind) => facts.filter((fact) => fact.kind === kind).map(wordsOf));
}

function wordsOf<F extends Fact>({ kind, value }: F): string {
  const say = SAID[kind] as (value: F['value']) => string;
  return say(value);
}

const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function amountOf(min: number | undefined, max: number | undefined): string {
  const [low, high] = [min, max].map((one) => (one === undefined ? '' : FORMAT.format(one)));
  if (low === high) return `${low}`;
  return low ? (high ? `${low}–${high}` : `from ${low}`) : `up to ${high}`;
}
