import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SyncEntries } from '../../../../lib/core/profile/sync/entries';
import {
  entriesIn,
  fits,
  itemsOf,
  LARGEST_ITEM,
  LONGEST_ROW,
  MOST_BYTES,
  readRow,
  rowText,
  sizeOf,
  withoutLong,
} from '../../../../lib/core/profile/sync/rows';

const text = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed());
const key = fc
  .oneof(text, fc.constantFrom('a:b', 'a\nb', '%3A', '100%', '*C++', 'lxd>lxc'))
  .filter((one) => one !== '');
const entry = fc.record({ value: text, at: fc.integer({ min: 0, max: 36 ** 6 - 1 }) });
const entries: fc.Arbitrary<SyncEntries> = fc.array(fc.tuple(key, entry)).map((all) => new Map(all));
const bytes = (text: string) => new TextEncoder().encode(text).length;

test('a row comes back as it was, whatever stands in it, and is one line', () => {
  fc.assert(
    fc.property(key, entry, (key, entry) => {
      const row = rowText(key, entry);
      expect(row).not.toContain('\n');
      expect(readRow(row)).toEqual([key, entry]);
    }),
  );
});

test('entries come back from their items', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom('n:', 's:first:'), (all, prefix) => {
      expect(entriesIn(prefix, itemsOf(prefix, all))).toEqual(all);
    }),
  );
});

test('of what is too long for a row there stands what stood elsewhere, if anything', () => {
  fc.assert(
    fc.property(entries, entries, (all, elsewhere) => {
      const sent = withoutLong(all, elsewhere);
      for (const [key, entry] of all) expect(sent.get(key)).toEqual(fits(key, entry) ? entry : elsewhere.get(key));
      expect([...sent.keys()].filter((key) => !all.has(key))).toEqual([]);
    }),
  );
});

test('what is not too long for a row comes back from items that browsers take', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom('n:', 's:first:'), (all, prefix) => {
      const short = new Map([...all].filter(([key, entry]) => fits(key, entry)));
      const items = itemsOf(prefix, withoutLong(all, new Map()));
      expect(entriesIn(prefix, { ...items, 's:other:0': rowText('x', { value: 'w', at: 1 }) })).toEqual(short);
      for (const row of Object.values(items).flatMap((text) => text.split('\n')))
        expect(bytes(row)).toBeLessThanOrEqual(LONGEST_ROW);
      expect(sizeOf(items)).toBe(
        Object.entries(items).reduce((sum, [name, text]) => sum + bytes(name) + bytes(JSON.stringify(text)), 0),
      );
    }),
  );
});

test('1,000 skills with names as long as may be stay within the limits, in items that browsers take', () => {
  const all = Array.from({ length: 1_000 }, (_, i): [string, { value: string; at: number }] => [
    `${'long-name-'.repeat(4)}${i}`.slice(-48),
    { value: 'w125', at: 1_000_000_000 },
  ]);
  const items = itemsOf('s:0123456789ab-0123456789ab-0123456789ab:', new Map(all));
  for (const [name, text] of Object.entries(items))
    expect(bytes(name) + bytes(JSON.stringify(text))).toBeLessThanOrEqual(LARGEST_ITEM);
  expect(sizeOf(items)).toBeLessThan(MOST_BYTES);
  expect(entriesIn('s:0123456789ab-0123456789ab-0123456789ab:', items).size).toBe(1_000);
});

test('one change of a thousand changes one item, or two', () => {
  const all = new Map(Array.from({ length: 1_000 }, (_, i) => [`skill-${i}`, { value: 'w', at: 1_000_000 }]));
  const [before, after] = [
    itemsOf('s:', all),
    itemsOf('s:', new Map(all).set('skill-500', { value: 'e', at: 2_000_000 })),
  ];
  expect(Object.keys(before).length).toBeGreaterThan(2);
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toHaveLength(1);
});

test('what another has written is understood or passed over, and pollutes nothing', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('s:0', 's:1')), fc.oneof(fc.string(), fc.anything())),
      (items) => {
        entriesIn('s:', items);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      },
    ),
  );
  expect([
    ...entriesIn('s:', { 's:0': 'go:w:1\nbroken\n__proto__:w:2\n:w:3\nx:%E0:4', 's:x': 'a:w:1' }).keys(),
  ]).toEqual(['go', '__proto__']);
});
