import type { FactValues, Pay } from '../../posting/fact';
import type { Found } from '../kinds/found';
import { has, hitsOf, type Sentence } from '../sentence';
import type { Cue } from '../words';
import { type Amount, amountsIn } from './money';
import { FOR_HIRE, isOther } from './no-pay';
import { attachedTime, likelyTime, saidTime } from './pay-time';
import { type Sum, sumsOf } from './sums';

/** Beside these thousands without a currency are pay: "Permanent, 38 hours a week, 32-38K". */
const TERMS: Cue[] = ['permanent', 'full', 'part', 'remote', 'hybrid'];
/** What tells that a line is of the terms of a contract. */
const CONTRACTS: Cue[] = ['permanent', 'employed', 'fixedTerm', 'full', 'part'];
/** How far from an amount its words may stand, in characters. */
const REACH = { pay: 140, payBehind: 60 };
/** Behind a least amount: more is paid than is said. */
const OVERPAID =
  /^[^.]{0,80}\b(?:(?:bereitschaft zur |mit )?uberzahlung|uberzahlen|zahlen wir (?:gerne |gern |auch )?mehr|we(?:'re happy to| are happy to|'ll gladly| will gladly)? pay more)\b/;
/** Between "minimum" and its amount. */
const ONLY_PAY =
  /^\.?\s?(?:(?:annual|yearly|monthly|gross|base|basic|salary|wage|pay|rate|of|is|laut|gemass|kv|kollektivvertrag|about|around|a|de|von|van|ca|brutto\w*|gehalt|salaris|salaire|salario)\.?\s){0,4}[($€£]?\s?$/;
/** Behind an amount that is somebody's pay. */
const DEPENDING =
  /^\+?[\s,(]{0,2}(?:doe\b|(?:depending|based|dependent) on (?:your |the )?|abhangig von |je nach |selon |segun |in base al? |in funzione |afhankelijk van |naar gelang |w zaleznosci od |podle |dle |de acordo com |conforme )(?:\p{L}+ )?(?:experience|skills?|seniority|level|erfahrung|qualifikation|profil\p{L}*|experiencia|ervaring|esperienza|doswiadczen\p{L}*|zkusenosti)?/u;
const SPLIT = /[;]|(?<!\b(?:max|min|mind|ca|inkl|zzgl|incl|excl|od))\.\s|\|/;

/** What a sentence says is paid: amounts for a time of work, not a firm's revenue, a bonus or a budget. */
export function paysIn(sentence: Sentence): Found<FactValues['pay']>[] {
  const amounts = amountsIn(sentence.lower);
  if (amounts.length === 0) return [];
  const sums = sumsOf(amounts, sentence.lower);
  return sums.flatMap((sum, i) => {
    const value = payOf(sentence, sum, sums[i - 1], sums[i + 1]);
    return value ? [{ value, start: sum.start, end: sum.end }] : [];
  });
}

function payOf(sentence: Sentence, sum: Sum, before: Sum | undefined, behind: Sum | undefined): Pay | undefined {
  const { low, high } = sum;
  if (Number.isNaN(low.value) || isOther(sentence, sum)) return undefined;
  const stop = behind?.start ?? Number.POSITIVE_INFINITY;
  const from = before?.end ?? 0;
  const attached = attachedTime(sentence, sum, stop);
  const isAlone = isWholeLine(sentence, sum);
  if (low.currency === undefined && low.scale === 1 && (high?.scale ?? 1) === 1 && !attached && low.value < 1_000)
    return undefined;
  if (!isPay(sentence, sum, attached !== undefined, isAlone)) return undefined;
  const per = attached ?? saidTime(sentence, sum, from, stop) ?? likelyTime(low);
  if (!per || !isPlausible(low, per)) return undefined;
  const ends = endsOf(sentence, sum);
  // "OTE 120k EUR (80k base)": the other sum tells the currency.
  const currency = low.currency ?? (low.scale > 1 ? (before?.low.currency ?? behind?.low.currency) : undefined);
  return { ...ends, ...(currency && { currency }), per };
}

function endsOf({ lower, ...sentence }: Sentence, { low, high, start, end }: Sum): Pick<Pay, 'min' | 'max'> {
  if (high) return { min: low.value, max: high.value };
  const ahead = (cue: 'least' | 'most') =>
    hitsOf(sentence, cue).some((hit) => hit.end <= start && ONLY_PAY.test(lower.slice(hit.end, start)));
  // "25 LPA max"
  if (ahead('most') || /^\s?(?:max(?:imum|imal)?|tops|at most)(?!\p{L})/u.test(lower.slice(end)))
    return { max: low.value };
  const more = /^\+|^\s?(?:or more|and up)\b/.test(lower.slice(end)) || lower.slice(start, end).includes('+');
  if (ahead('least') || more || OVERPAID.test(lower.slice(end))) return { min: low.value };
  return { min: low.value, max: low.value };
}

function isPay(sentence: Sentence, { low, high, start, end }: Sum, timed: boolean, alone: boolean): boolean {
  const known = low.currency !== undefined;
  if (alone && (known || (high !== undefined && high.scale > 1))) return true;
  if (known && FOR_HIRE.test(sentence.lower.slice(end))) return true;
  if (/lpa/.test(sentence.lower.slice(start, end))) return true;
  if (sentence.under.has('pay') && (known || low.scale > 1)) return true;
  const said = hitsOf(sentence, 'pay').some((hit) => {
    const gap = hit.end <= start ? sentence.lower.slice(hit.end, start) : sentence.lower.slice(end, hit.start);
    const reach = hit.end <= start ? REACH.pay : REACH.payBehind;
    return gap.length <= reach && !SPLIT.test(gap);
  });
  if (said) return known || low.scale > 1 || high !== undefined || timed;
  if (!known && high !== undefined && high.scale > 1 && low.value >= 15_000 && has(sentence, ...TERMS)) return true;
  if (!known) return false;
  if (low.value >= 10_000 && DEPENDING.test(sentence.lower.slice(end))) return true;
  if (start <= 2 && low.value >= 10_000 && low.value < 1_000_000 && has(sentence, ...TERMS, 'weekly', 'hour'))
    return true;
  // "Analyst – Leeds – up to £48,000": the last field of a line.
  const isField =
    /\p{L}\s[–—-]\s(?:up to |from |circa |c\. |ca\. |to )?$/u.test(sentence.lower.slice(0, start)) &&
    /^\s?(?:$|[+(])/.test(sentence.lower.slice(end));
  if (isField && low.value >= 15_000 && low.value < 400_000 && sentence.words.length <= 16) return true;
  // Between the terms of a contract: "on a fixed term, full time, 45 000 Kč".
  const isTerm =
    /[,;•·]\s?$/.test(sentence.lower.slice(0, start)) && /^\s?(?:$|[,;.]|plus\b|\+)/.test(sentence.lower.slice(end));
  if (isTerm && low.value < 1_000_000 && has(sentence, ...CONTRACTS, 'hour') && likelyTime(low) !== undefined)
    return true;
  return timed || (high !== undefined && low.value >= 20_000 && low.value < 1_000_000);
}

/** True where a line says hardly more than the amount. */
function isWholeLine({ lower }: Sentence, { low, start, end }: Sum): boolean {
  if (end - start + 28 < lower.length) return false;
  const rest = `${lower.slice(0, start)} ${lower.slice(end)}`.match(/\p{L}{2,}/gu) ?? [];
  return rest.length <= (low.currency ? 4 : 1);
}

function isPlausible({ value, currency }: Amount, per: Pay['per']): boolean {
  const isKnown = currency !== undefined;
  if (!/^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD)$/.test(currency ?? 'USD')) return value >= 5;
  const [least, most] = {
    hour: [4, 700],
    day: [40, 6_000],
    week: [150, 20_000],
    month: [200, 60_000],
    year: [4_000, 5_000_000],
  }[per];
  // Which currency it is, is not said.
  return value >= (least ?? 0) && value <= (most ?? 0) * (isKnown ? 1 : 10);
}
