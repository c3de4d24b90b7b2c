import type { Pay, PayTime } from '../posting/fact';
import type { LeastPay } from '../profile/needs';

/** A year has twelve months, and up to fourteen salaries of a month (Austria, Spain, Portugal, Italy). */
const SALARIES = { least: 12, most: 14 };

/**
 * Whether pay that is offered reaches what is wanted, at its upper end. Nothing where no upper end is said that is too low; months
 * are compared with years where twelve and fourteen salaries come to the same; pay by the hour, day or week with its like alone,
 * since nobody says how many there are.
 */
export function comparePay(offered: Pay, wanted: LeastPay): 'against' | 'fits' | 'incomparable' | undefined {
  const factors = factorsOf(offered.per, wanted.per);
  if (offered.currency !== wanted.currency || !factors) return 'incomparable';
  const { min, max } = offered;
  const reaches = (amount: number | undefined, factor: number) =>
    amount !== undefined && amount * factor >= wanted.amount;
  if (reaches(max, factors.least) || reaches(min, factors.least)) return 'fits';
  // “From 50,000” says nothing of how far it goes.
  if (max === undefined) return undefined;
  return reaches(max, factors.most) ? 'incomparable' : 'against';
}

/** What an amount is multiplied by at least and at most; nothing where that is not known. */
function factorsOf(from: PayTime, to: PayTime): { least: number; most: number } | undefined {
  if (from === to) return { least: 1, most: 1 };
  if (from === 'month' && to === 'year') return SALARIES;
  if (from === 'year' && to === 'month') return { least: 1 / SALARIES.most, most: 1 / SALARIES.least };
  return undefined;
}
