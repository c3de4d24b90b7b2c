import { FACT_SOURCES, type FactOf, type Pay } from '../../posting/fact';
import type { Reading } from '../../reading';
import type { SkillId } from '../../skill';
import { type CountedPosting, mostFirst, skillsIn, skillsOfAll } from './counted';

/** Amounts in one currency and for one time. */
export interface PayScale {
  /** A code of ISO 4217. */
  currency: string;
  /** Months are counted as twelfths of a year; hours, days and weeks stay what they are, since nobody says how many are worked. */
  per: 'hour' | 'day' | 'week' | 'year';
}

/** What postings that ask for a skill pay: of each posting the middle of what it says. */
export interface SkillPay extends PayScale {
  id: SkillId;
  name: string;
  /** How many postings say it. */
  postings: number;
  low: number;
  median: number;
  high: number;
}

/** Pay by skill, for each scale that is used, that of most postings first. */
export interface PayBySkill {
  scales: (PayScale & { postings: number; low: number; median: number; high: number })[];
  /** The skills that enough postings say it of, those that pay most first; of all scales. */
  skills: SkillPay[];
}

/** Quartiles of fewer amounts would say more than is known. */
const FEWEST = 3;

/** What postings pay, by the skills they ask for. A posting that names no currency, or no amount, says nothing here. */
export function payBySkill(postings: CountedPosting[]): PayBySkill {
  const names = skillsOfAll(postings);
  const all = new Map<string, Scaled>();
  for (const { reading } of postings) {
    const paid = payOf(reading);
    if (!paid) continue;
    const key = `${paid.currency} ${paid.per}`;
    const { currency, per } = paid;
    const one: Scaled = all.get(key) ?? { scale: { currency, per }, amounts: [], bySkill: new Map() };
    all.set(key, one);
    one.amounts.push(paid.amount);
    for (const id of skillsIn(reading).asked) one.bySkill.set(id, [...(one.bySkill.get(id) ?? []), paid.amount]);
  }
  const groups = [...all.values()].sort((a, b) => b.amounts.length - a.amounts.length);
  return {
    scales: groups.map(({ scale, amounts }) => ({ ...scale, postings: amounts.length, ...quartiles(amounts) })),
    skills: groups.flatMap(({ scale, bySkill }) =>
      [...bySkill]
        .filter(([, amounts]) => amounts.length >= FEWEST)
        .map(([id, amounts]): SkillPay => {
          return { ...scale, id, name: names.get(id)?.name ?? id, postings: amounts.length, ...quartiles(amounts) };
        })
        .sort(mostFirst(({ median }) => median)),
    ),
  };
}

interface Scaled {
  scale: PayScale;
  amounts: number[];
  bySkill: Map<SkillId, number[]>;
}

/** The structured data's word counts before the page's, and that before the text's. */
function payOf({ facts }: Reading): (PayScale & { amount: number }) | undefined {
  const said = facts.filter((fact): fact is FactOf<'pay'> => fact.kind === 'pay');
  const [pay] = said
    .sort((a, b) => FACT_SOURCES.indexOf(a.from) - FACT_SOURCES.indexOf(b.from))
    .flatMap(({ value }) => (value.currency === undefined ? [] : [value]));
  const amount = pay && middleOf(pay);
  if (!pay?.currency || amount === undefined) return undefined;
  const { currency, per } = pay;
  return per === 'month' ? { currency, per: 'year', amount: 12 * amount } : { currency, per, amount };
}

function middleOf({ min, max }: Pay): number | undefined {
  const said = [min, max].filter((one) => one !== undefined);
  return said.length === 0 ? undefined : said.reduce((a, b) => a + b) / said.length;
}

/** The quartiles, each between the two amounts it lies between (R. J. Hyndman and Y. Fan, “Sample Quantiles in Statistical Packages”, 1996, type 7). */
function quartiles(amounts: number[]): { low: number; median: number; high: number } {
  const sorted = [...amounts].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
