import type { Pair } from './figure';

/** A median, and the interval that holds the true one with 95 % certainty. */
export interface Median {
  middle: number;
  low: number;
  high: number;
}

/** The middle one of numbers, or the mean of the two in the middle. Throws where there is none. */
export function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (below === undefined || above === undefined) throw new Error('There is nothing to take the median of.');
  return (below + above) / 2;
}

/**
 * The median of the ratios of pairs, with its interval by ranks: how far from the middle the true median may stand is the
 * binomial distribution's to say, whatever the times are like. Throws below six pairs, of which no interval can be told.
 */
export function medianRatio(pairs: Pair[]): Median {
  const ratios = pairs.map(({ ours, other }) => ours / other).sort((a, b) => a - b);
  const rank = lowRank(ratios.length);
  const [low, high] = [ratios[rank - 1], ratios.at(-rank)];
  if (rank < 1 || low === undefined || high === undefined) throw new Error('Six pairs are the fewest to judge by.');
  return { middle: medianOf(ratios), low, high };
}

/** The largest rank, from 1, below which the true median stands in 2.5 % of all cases at most; 0 where there is none. */
function lowRank(count: number): number {
  let rank = 0;
  // The chance that exactly `rank` of `count` are below the true median, and that at most so many are.
  let exactly = 0.5 ** count;
  for (let atMost = exactly; atMost <= 0.025; atMost += exactly) {
    exactly *= (count - rank) / (rank + 1);
    rank += 1;
  }
  return rank;
}
