import type { Piece } from '../clause';
import type { Amount } from './money';

/** An amount, or two that are the ends of a range. */
export interface Sum extends Piece {
  low: Amount;
  high?: Amount;
}

/** What may stand between the ends of a range, their time and taxes aside. */
const TIME =
  'per|a|an|year|yr|hour|hr|h|month|mo|day|week|annum|p\\.?a\\.?|gross|brutto|bruto|brut|jahr|monat|stunde|pro|mes|ano|rok|mies|jaar';
const JOIN = new RegExp(
  `^(?:[\\s/.]|\\b(?:${TIME})\\b){0,8}(-{1,2}|to|bis|a|à|do|az|tot|al|ate|ate a|and|und|et|y|e|en|i)\\s?(?:up to|bis zu|about|around|ca\\.?|max\\.?|maximal|maximum|maximaal)?\\s?$`,
);
const AND = /^(?:and|und|et|y|e|en|i)$/;
const BETWEEN =
  /(?:between|zwischen|entre|tussen|tra|fra|miedzy|mezi|from|range|min\.?|minimum|mindestens|minimaal)[^\d]{0,24}$/;
/** Currencies that are written with the sign of the dollar. */
const DOLLARS = /^(?:CAD|AUD|NZD|SGD|HKD|MXN|CLP|ARS|COP|USD)$/;
/** A larger step from the one end to the other is no range of pay. */
const WIDEST = 6;
/** The sums that amounts make, in order: what falls ("from $90k to $35k") stands as no number. */
export function sumsOf(amounts: Amount[], lower: string): Sum[] {
  const sums: Sum[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i] as Amount;
    const next = amounts[i + 1];
    const high = next && rangeEnd(low, next, lower);
    if (high && next) {
      sums.push({ ...high, start: low.start, end: next.end });
      i++;
    } else if (next && isFall(low, next, lower)) {
      const none = Number.NaN;
      for (const one of [low, next]) sums.push({ low: { ...one, value: none }, start: one.start, end: one.end });
      i++;
    } else sums.push({ low, start: low.start, end: low.end });
  }
  return sums;
}

/** "From $90k to $35k": what became less is nobody's pay. */
function isFall(low: Amount, next: Amount, lower: string): boolean {
  return (
    low.value > next.value &&
    low.currency !== undefined &&
    low.currency === next.currency &&
    /(?<!\p{L})(?:from|von|de|da|van|od|z)\s$/u.test(lower.slice(0, low.start)) &&
    /^\s?(?:to|auf|bis|a|à|para|naar|do|na)\s$/.test(lower.slice(low.end, next.start))
  );
}

/** Both ends of a range with what either says of its thousands and currency; undefined for two that are none. */
function rangeEnd(low: Amount, high: Amount, lower: string): { low: Amount; high: Amount } | undefined {
  const gap = lower.slice(low.end, high.start);
  // Lost separators: “$123,000$206,000”.
  const lost = gap === '' && low.currency !== undefined && high.currency !== undefined;
  // "50/60K€"
  const isSlashed =
    /^\s?\/\s?$/.test(gap) && high.scale === 1_000 && low.scale === 1 && low.value >= 15 && low.value < high.value;
  const join = lost || isSlashed ? '-' : gap.length <= 30 ? JOIN.exec(gap)?.[1] : undefined;
  if (join === undefined || (AND.test(join) && !BETWEEN.test(lower.slice(Math.max(0, low.start - 40), low.start))))
    return undefined;
  const scaled = (one: Amount, other: Amount) =>
    one.scale === 1 && one.value < 1_000 ? one.value * other.scale : one.value;
  const [a, b] = [scaled(low, high), scaled(high, low)];
  if (!(b > a) || b / a > WIDEST) return undefined;
  const currency = low.currency ?? high.currency;
  // "$120,000 - $150,000 CAD": the code tells which dollars.
  const exact = high.currency !== 'USD' && low.currency === 'USD' ? high.currency : currency;
  // "CAD $153,000 - $210,000": the same dollars.
  const isSame = DOLLARS.test(low.currency ?? '') && high.currency === 'USD' && /^\$/.test(lower.slice(high.start));
  if (low.currency && high.currency && low.currency !== high.currency && low.currency !== 'USD' && !isSame)
    return undefined;
  const both = exact ?? currency;
  return {
    low: { ...low, value: a, ...(both && { currency: both }) },
    high: { ...high, value: b, ...(both && { currency: both }) },
  };
}
