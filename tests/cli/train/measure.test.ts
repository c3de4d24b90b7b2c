import { expect, it } from 'vitest';
import { curveOf, measure } from '../../../lib/cli/train/measure';

const tried = [
  ...Array.from({ length: 90 }, () => ({ sum: 20, isName: true, weight: 1 })),
  ...Array.from({ length: 10 }, () => ({ sum: 20, isName: false, weight: 1 })),
  ...Array.from({ length: 10 }, () => ({ sum: -20, isName: true, weight: 1 })),
  ...Array.from({ length: 9 }, () => ({ sum: -20, isName: false, weight: 10 })),
];

it('the curve says how often such a word is a name', () => {
  const { slope, offset } = curveOf(tried, 0.01);
  expect(1 / (1 + Math.exp(-(slope * 20 + offset)))).toBeCloseTo(0.9, 1);
  expect(1 / (1 + Math.exp(-(slope * -20 + offset)))).toBeCloseTo(0.1, 1);
});

it('precision and recall by how sure', () => {
  const { slope, offset } = curveOf(tried, 0.01);
  expect(measure(tried, slope, offset).find(({ sure }) => sure === 0.5)).toEqual({
    sure: 0.5,
    precision: 0.9,
    recall: 0.9,
  });
});
