import { expect, it } from 'vitest';
import { sumOf, sureness } from '../../../../../lib/core/mentions/unknown/model/model';

const weights = Int8Array.from([1, -3, 0, 10]);

it('adds up the weights of features by their last bits', () => {
  expect(sumOf(weights, [0, 5, 7])).toBe(8);
});

it('says how sure it is by a logistic curve', () => {
  const model = { weights, slope: 0.5, offset: -1, words: new Uint8Array(1) };
  expect(sureness(model, [0, 0])).toBe(0.5);
  expect(sureness(model, [3])).toBeCloseTo(1 / (1 + Math.exp(-4)));
});
