import type { WordFilter } from './word-filter';

/** The trained model: what `npm run train` writes, decoded. */
export interface Model {
  /** One weight for each remainder of a feature by their number, which is a power of two. */
  weights: Int8Array;
  /** From the sum of weights to the logit of being right. */
  slope: number;
  offset: number;
  /** Ordinary words. */
  words: WordFilter;
}

/** How sure it is, 0 to 1, that a word with these features is part of a technology's name. */
export function sureness({ weights, slope, offset }: Model, features: number[]): number {
  return 1 / (1 + Math.exp(-(slope * sumOf(weights, features) + offset)));
}

/** The sum of the weights of features. */
export function sumOf(weights: ArrayLike<number>, features: number[]): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (const feature of features) sum += weights[feature & mask] as number;
  return sum;
}
