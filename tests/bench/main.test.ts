import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Figure } from './figure';
import { known } from './in-pairs';
import { main } from './main';

const KEPT: Figure = { name: 'made up: kept', most: 2, measure: async () => known(3, 2, ['1.5 of something']) };
const TOO_MUCH: Figure = { name: 'made up: too much', most: 1, measure: async () => known(3, 2) };
const BROKEN: Figure = {
  name: 'made up: broken',
  most: 1,
  measure: async () => {
    throw new Error('There is no such thing.');
  },
};

let [printed, complained] = ['', ''];

beforeEach(() => {
  [printed, complained] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('prints each figure with its budget, its interval and what else was measured', async () => {
  expect(await main(['made up'], [KEPT])).toBe(0);
  expect(printed.split('\n')).toEqual([
    'made up: kept: 1.50 times, at most 2: kept',
    '  95 % interval 1.50 to 1.50, 6 pairs',
    '  1.5 of something',
    '',
  ]);
});

it('prints an array with --json, and nothing else', async () => {
  expect(await main(['made up', '--json'], [KEPT, TOO_MUCH])).toBe(1);
  expect(JSON.parse(printed)).toEqual([
    { name: 'made up: kept', ours: 3, rival: 2, ratio: 1.5, budget: 2, ok: true },
    { name: 'made up: too much', ours: 3, rival: 2, ratio: 1.5, budget: 1, ok: false },
  ]);
});

it('measures only what has all the words, and says what could not be measured', async () => {
  expect(await main(['made up', 'broken', '--json'], [KEPT, TOO_MUCH, BROKEN])).toBe(2);
  expect(JSON.parse(printed)).toEqual([]);
  expect(complained).toBe('bench: made up: broken: There is no such thing.\n');
});
