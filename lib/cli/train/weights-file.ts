import { writeBytes, writeWeights } from '../../core/mentions/unknown/model/six-bits';
import type { Learnt } from './train';

const LARGEST = 31;

/** The weights in whole steps of one size, 31 of them the largest weight, and the size of a step. */
export function inSteps(weights: Float64Array): { steps: Int8Array; step: number } {
  const sorted = [...weights].map(Math.abs).sort((a, b) => a - b);
  // The few largest are cut, so that the others keep their differences.
  const most = sorted[Math.floor(sorted.length * 0.999)] || 1;
  const step = most / LARGEST;
  const cut = (weight: number) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
  return { steps: Int8Array.from(weights, cut), step };
}

/** The module that the reader loads: the same for the same weights, byte by byte. */
export function weightsFile(
  { words }: Learnt,
  steps: Int8Array,
  { slope, offset }: { slope: number; offset: number },
  least: number,
): string {
  return [
    '// Written by `npm run train`; not edited by hand.',
    '/** From how sure on a name is given out. */',
    `export const LEAST = ${least};`,
    '/** From the sum of weights to the logit of being right. */',
    `export const SLOPE = ${Number(slope.toPrecision(6))};`,
    `export const OFFSET = ${Number(offset.toPrecision(6))};`,
    '/** One letter a weight, by the number of its bucket. */',
    `export const WEIGHTS =\n  '${writeWeights(steps)}';`,
    '/** Ordinary words, as bits. */',
    `export const WORDS =\n  '${writeBytes(words)}';`,
    '',
  ].join('\n');
}
