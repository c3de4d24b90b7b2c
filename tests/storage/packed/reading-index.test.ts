import { expect, it } from 'vitest';
import { indexOf } from '../../../lib/storage/packed/reading-index';

const entry = (tabId: number, key: string) => ({ tabId, frameId: 0, key, size: 1 });

it('ST-11: of what had to make room the newest of each tab are noted', () => {
  const many = Array.from({ length: 2_005 }, (_, i) => entry(1, `${i}`));
  const { left } = indexOf({ entries: [], tables: {}, left: [...many, entry(2, 'a')] });
  expect(left.map(({ key }) => key)).toEqual([...many.slice(5).map(({ key }) => key), 'a']);
});

it('of tabs of which nothing is stored no table is noted', () => {
  expect(indexOf({ entries: [entry(1, 'a')], tables: { 1: 5, 2: 7 }, left: [] }).tables).toEqual({ 1: 5 });
});
