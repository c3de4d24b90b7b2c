import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  changedEntries,
  differences,
  firstEntries,
  mergedEntries,
  type SyncEntries,
  stampOf,
  valuesOf,
  withoutOld,
  withoutUnsent,
} from '../../../../lib/core/profile/sync/entries';

const key = fc.constantFrom('go', 'ceph', '*Zorp', 'lxd>lxc', '!years');
const value = fc.constantFrom('', 'w', 'w35', 'e');
const entries: fc.Arbitrary<SyncEntries> = fc
  .array(fc.tuple(key, fc.record({ value, at: fc.integer({ min: 0, max: 4 }) })))
  .map((all) => new Map(all));
const values = fc
  .array(fc.tuple(key, fc.constantFrom('w', 'w35', 'e')))
  .map((all): ReadonlyMap<string, string> => new Map(all));
const sorted = (all: SyncEntries) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));

describe('what two devices know', () => {
  it('is the same in whichever order they meet, and the same again when they meet once more', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(sorted(mergedEntries(a, b))).toEqual(sorted(mergedEntries(b, a)));
        const [left, right] = [mergedEntries(mergedEntries(a, b), c), mergedEntries(a, mergedEntries(b, c))];
        expect(sorted(left)).toEqual(sorted(right));
        expect(sorted(mergedEntries(left, a))).toEqual(sorted(left));
      }),
    );
  });

  it('loses nothing: of each key that either has, what was changed last is there', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const merged = mergedEntries(a, b);
        expect(new Set(merged.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
        for (const [key, { at }] of merged) {
          expect(at).toBe(Math.max(a.get(key)?.at ?? 0, b.get(key)?.at ?? 0));
          expect([a.get(key), b.get(key)]).toContainEqual(merged.get(key));
        }
      }),
    );
  });

  it('keeps what was removed and changed in the same second', () => {
    const kept: SyncEntries = new Map([['go', { value: 'w', at: 3 }]]);
    const removed: SyncEntries = new Map([['go', { value: '', at: 3 }]]);
    expect(valuesOf(mergedEntries(kept, removed))).toEqual(new Map([['go', 'w']]));
    expect(valuesOf(mergedEntries(removed, kept))).toEqual(new Map([['go', 'w']]));
  });
});

test('a change here is later than all that was known here, whatever the clock says, and says exactly what there is', () => {
  fc.assert(
    fc.property(entries, values, fc.integer({ min: 1, max: 6 }), (known, now, stamp) => {
      const after = changedEntries(known, now, stamp);
      expect(valuesOf(after)).toEqual(now);
      // Whoever has what was known here before takes the change over.
      expect(valuesOf(mergedEntries(known, after))).toEqual(now);
      for (const [key, entry] of known) if (now.get(key) === entry.value) expect(after.get(key)).toEqual(entry);
    }),
  );
});

test('a device that joins loses nothing by what was removed elsewhere, and gives way to what was changed elsewhere', () => {
  fc.assert(
    fc.property(values, entries, (mine, elsewhere) => {
      const merged = valuesOf(mergedEntries(firstEntries(mine, elsewhere, 5), elsewhere));
      for (const key of [...mine.keys(), ...valuesOf(elsewhere).keys()]) expect(merged.has(key)).toBe(true);
      for (const [key, { value, at }] of elsewhere) if (value !== '' && at > 0) expect(merged.get(key)).toBe(value);
    }),
  );
});

test('two devices that change things in any order have the same in the end, and no change is lost but to a later one', () => {
  const edit = fc.record({ on: fc.constantFrom(0, 1), key, value, sync: fc.boolean() });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      let synced: SyncEntries = new Map();
      const devices = [0, 1].map(() => ({ known: new Map() as SyncEntries, values: new Map<string, string>() }));
      const sync = (on: number, stamp: number) => {
        const device = devices[on];
        if (!device) return;
        synced = mergedEntries(changedEntries(device.known, device.values, stamp), synced);
        devices[on] = { known: synced, values: valuesOf(synced) };
      };
      edits.forEach(({ on, key, value, sync: now }, stamp) => {
        if (value === '') devices[on]?.values.delete(key);
        else devices[on]?.values.set(key, value);
        if (now) sync(on, stamp + 1);
      });
      for (const on of [0, 1, 0]) sync(on, edits.length + 1);
      expect(devices[0]?.values).toEqual(devices[1]?.values);
    }),
  );
});

test('that something was removed is remembered for 90 days', () => {
  const day = 24 * 60 * 60;
  const removed: SyncEntries = new Map([
    ['go', { value: '', at: 1 }],
    ['ceph', { value: 'w', at: 1 }],
  ]);
  expect([...withoutOld(removed, 90 * day).keys()]).toEqual(['go', 'ceph']);
  expect([...withoutOld(removed, 90 * day + 1).keys()]).toEqual(['ceph']);
});

test('differences lead from one to the other', () => {
  fc.assert(
    fc.property(values, values, (from, to) => {
      const changed = new Map<string, string>(from);
      for (const [key, value] of differences(from, to)) {
        if (value === '') changed.delete(key);
        else changed.set(key, value);
      }
      expect(changed).toEqual(to);
    }),
  );
});

test('stamps are seconds, six characters for forty years, and never those of what was there before', () => {
  expect(stampOf(0)).toBe(1);
  expect(stampOf(Date.UTC(2026, 0, 1)) - stampOf(Date.UTC(2025, 11, 31))).toBe(24 * 60 * 60);
  expect(stampOf(Date.UTC(2060, 0)).toString(36)).toHaveLength(6);
});

test('what was removed before anybody heard of it needs no memory', () => {
  const here: SyncEntries = new Map([
    ['go', { value: '', at: 2 }],
    ['ceph', { value: '', at: 2 }],
    ['lxd', { value: 'w', at: 2 }],
  ]);
  expect([...withoutUnsent(here, new Map([['go', { value: 'w', at: 1 }]])).keys()]).toEqual(['go', 'lxd']);
});
