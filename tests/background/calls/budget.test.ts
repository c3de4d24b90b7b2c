import { afterEach, expect, it } from 'vitest';
import { charge, forgetBudget, isOverBudget, weightOf } from '../../../entrypoints/background/calls/budget';

afterEach(() => {
  for (const tabId of [1, 2]) forgetBudget(tabId);
});

it('HP-18: a tab whose text is read again and again is over its budget, and another is not', () => {
  let time = 0;
  for (; time < 1_000; time += 10) charge(1, 8 * weightOf(1, 'a posting'), time);
  expect(isOverBudget(1, time)).toBe(true);
  expect(isOverBudget(2, time)).toBe(false);
});

it('a thread of hundreds of postings, each read once, is within it', () => {
  for (let i = 0; i < 800; i++) charge(1, 8 * weightOf(1, `posting ${i}`), i * 8);
  expect(isOverBudget(1, 6_400)).toBe(false);
  // But not where each comes again.
  for (let i = 0; i < 100; i++) charge(1, 8 * weightOf(1, `posting ${i}`), 6_400 + i * 8);
  expect(isOverBudget(1, 7_200)).toBe(true);
});

it('HP-18: who gives each text another name has no more than so many at the lower rate', () => {
  for (let i = 0; i < 2_000; i++) weightOf(1, `posting ${i}`);
  expect(weightOf(1, 'one more')).toBe(1);
});

it('what was used is given back with time, however much it was', () => {
  charge(1, 1_000_000, 0);
  expect(isOverBudget(1, 900)).toBe(true);
  expect(isOverBudget(1, 1_100)).toBe(false);
});

it('a tab that is closed is forgotten', () => {
  charge(1, 1_000, 0);
  expect(isOverBudget(1, 0)).toBe(true);
  forgetBudget(1);
  expect(isOverBudget(1, 0)).toBe(false);
  expect(weightOf(1, 'a posting')).toBeLessThan(1);
});
