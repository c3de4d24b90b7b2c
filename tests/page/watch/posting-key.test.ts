import { expect, test } from 'vitest';
import { newSeed, postingKey } from '../../../lib/page/watch/posting-key';

const ADDRESS = 'https://jobs.example/private/1?token=x';

test('one page has one key for a place, and another for each other place and address', () => {
  const seed = newSeed();
  const keys = [postingKey(seed, ADDRESS, 0), postingKey(seed, ADDRESS, 1), postingKey(seed, `${ADDRESS}2`, 0)];
  expect(postingKey(seed, ADDRESS, 0)).toBe(keys[0]);
  expect(new Set(keys)).toHaveLength(3);
  expect(keys.every((key) => /^[a-z\d]+-\d$/.test(key))).toBe(true);
});

test('PP-08: another run gives other keys, so that none tells which page it was', () => {
  const runs = Array.from({ length: 20 }, () => postingKey(newSeed(), ADDRESS, 0));
  expect(new Set(runs).size).toBe(20);
});
