import { expect, it } from 'vitest';
import { atOnce, type Steps, withRests } from '../../../lib/core/text/steps';

function* counting(done: number[]): Steps<string> {
  for (let i = 0; i < 3; i++) {
    done.push(i);
    yield;
  }
  return 'all';
}

it('does all steps at once', () => {
  const done: number[] = [];
  expect(atOnce(counting(done))).toBe('all');
  expect(done).toEqual([0, 1, 2]);
});

it('waits after a step for what it is told to wait for, and for nothing where it is told nothing', async () => {
  const done: number[] = [];
  const asked: number[] = [];
  const others = Promise.withResolvers<void>();
  const all = withRests(counting(done), () => {
    asked.push(done.length);
    return done.length === 2 ? others.promise : undefined;
  });
  expect(done).toEqual([0, 1]);
  others.resolve();
  expect(await all).toBe('all');
  expect(asked).toEqual([1, 2, 3]);
});
