import { expect, test } from 'vitest';
import { medianOf, medianRatio } from './median';

const pairs = (ratios: number[]) => ratios.map((ratio) => ({ ours: ratio * 10, other: 10 }));
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test.each([
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 5], 5],
  [[4, 3, 2, 1], 2.5],
])('the middle of %j', (values, middle) => {
  expect(medianOf(values)).toBe(middle);
});

// The ranks that tables of the sign test give.
test.each([
  [6, 1, 6],
  [10, 2, 9],
  [20, 6, 15],
  [30, 10, 21],
  [40, 14, 27],
])('of %i pairs the interval goes from rank %i to rank %i', (count, low, high) => {
  const ratio = medianRatio(pairs(upTo(count).reverse()));
  expect(ratio).toEqual({ middle: (count + 1) / 2, low, high });
});

test('what cannot be judged is refused', () => {
  expect(() => medianRatio(pairs(upTo(5)))).toThrow('Six pairs');
  expect(() => medianOf([])).toThrow('nothing');
});
