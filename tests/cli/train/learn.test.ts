import { expect, it } from 'vitest';
import { Lessons, learn, shuffled } from '../../../lib/cli/train/learn';

const MANNER = { rounds: 20, rate: 0.3, decay: 1e-4 };

function lessons(): Lessons {
  const all = new Lessons(8);
  for (let i = 0; i < 50; i++) {
    all.add([0, 1], true, 1);
    all.add([0, 2], false, 1);
    all.add([0, 3], i % 2 === 0, 1);
  }
  return all;
}

it('learns which features tell', () => {
  const weights = learn(lessons(), MANNER);
  expect(weights[1]).toBeGreaterThan(1);
  expect(weights[2]).toBeLessThan(-1);
  expect(Math.abs(weights[3] ?? 9)).toBeLessThan(0.7);
  expect(weights[5]).toBe(0);
});

it('learns the same again', () => {
  expect(learn(lessons(), MANNER)).toEqual(learn(lessons(), MANNER));
});

it('what weighs nothing teaches nothing', () => {
  const all = lessons();
  all.weights.fill(0);
  expect([...learn(all, { ...MANNER, decay: 0 })]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

it('deals out all numbers once, in another order for another seed', () => {
  expect([...shuffled(100, 1)].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  expect(shuffled(100, 1)).toEqual(shuffled(100, 1));
  expect(shuffled(100, 1)).not.toEqual(shuffled(100, 2));
});
