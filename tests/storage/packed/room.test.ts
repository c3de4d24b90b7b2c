import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, type Charged, overflowing } from '../../../lib/storage/packed/room';

const entries = fc.array(fc.record({ tabId: fc.integer({ min: 1, max: 5 }), size: fc.integer({ min: 1, max: 400 }) }));
const tables = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5'), fc.integer({ min: 0, max: 200 }));

/** What a tab takes; its table only where it has anything. */
function taken(all: Charged[], sizes: Record<number, number>, tabId: number): number {
  const own = all.filter((one) => one.tabId === tabId);
  return own.reduce((sum, { size }) => sum + size, own.length > 0 ? (sizes[tabId] ?? 0) : 0);
}

it('ST-11: a text takes its bytes, and not its letters', () => {
  expect(['Go', 'ß', '求人', '😀'].map(bytesOf)).toEqual([2, 2, 6, 4]);
});

it('ST-11: what is left fits, and nothing goes where all fits', () => {
  fc.assert(
    fc.property(entries, tables, (all, sizes) => {
      const gone = overflowing(all, sizes, 1_000);
      const rest = all.filter((one) => !gone.has(one));
      const total = (some: Charged[]) => [1, 2, 3, 4, 5].reduce((sum, tabId) => sum + taken(some, sizes, tabId), 0);
      expect(total(rest)).toBeLessThanOrEqual(1_000);
      if (total(all) <= 1_000) expect(gone.size).toBe(0);
    }),
  );
});

it('ST-11: a tab that takes no more than its share loses nothing, and of each tab the oldest go', () => {
  fc.assert(
    fc.property(entries, tables, (all, sizes) => {
      const gone = overflowing(all, sizes, 1_000);
      const tabs = new Set(all.map(({ tabId }) => tabId));
      for (const tabId of tabs) {
        const own = all.filter((one) => one.tabId === tabId);
        if (taken(all, sizes, tabId) <= 1_000 / tabs.size) expect(own.some((one) => gone.has(one))).toBe(false);
        const isGone = own.map((one) => gone.has(one));
        expect(isGone.lastIndexOf(true)).toBeLessThan(isGone.includes(false) ? isGone.indexOf(false) : own.length);
      }
    }),
  );
});

it('ST-11: what is too large by itself goes alone', () => {
  const [old, large] = [
    { tabId: 1, size: 100 },
    { tabId: 1, size: 1_001 },
  ];
  expect(overflowing([old, large], {}, 1_000)).toEqual(new Set([large]));
});

it('ST-11: a table goes with the last that needs it, and nothing of others for its sake', () => {
  const last = { tabId: 1, size: 400 };
  const others = [
    { tabId: 2, size: 300 },
    { tabId: 2, size: 301 },
  ];
  expect(overflowing([last, ...others], { 1: 500 }, 1_000)).toEqual(new Set([last]));
});
