import {
  changedEntries,
  firstEntries,
  mergedEntries,
  type SyncEntries,
  stampOf,
  withoutOld,
  withoutUnsent,
} from '../../../lib/core/profile/sync/entries';
import { entriesIn, fits, itemsOf, MOST_BYTES, sizeOf } from '../../../lib/core/profile/sync/rows';
import { profilesStore } from '../../../lib/storage/profiles/profiles-store';
import { putSyncedItems, syncedItems } from '../../../lib/storage/sync/sync-area';
import { entriesOfRows, rowsOf, type SyncState, syncStore } from '../../../lib/storage/sync/sync-store';
import { readAnew } from '../marks/read-anew';
import { applyNames, applyTo, namesNow, valuesNow } from './apply';

const NAMES = 'n:';
const prefixOf = (id: string) => `s:${id}:`;

/** Brings this device and what is synced together, where that is switched on. One at a time. */
export function syncNow(): Promise<void> {
  return navigator.locks.request('sync', async () => {
    const before = await syncStore.load();
    if (!before.on) return;
    const items = await syncedItems();
    const stamp = stampOf(Date.now());
    const together = (known: SyncEntries | undefined, values: ReadonlyMap<string, string>, prefix: string) => {
      const elsewhere = entriesIn(prefix, items);
      const here = known ? changedEntries(known, values, stamp) : firstEntries(values, elsewhere, stamp);
      return withoutOld(mergedEntries(withoutUnsent(here, elsewhere), elsewhere), stamp);
    };
    const names = together(before.names && entriesOfRows(before.names), await namesNow(), NAMES);
    let isChanged = await applyNames(names);
    const profiles: { id: string; entries: SyncEntries }[] = [];
    for (const { id } of (await profilesStore.load()).all) {
      const known = before.profiles.find((one) => one.id === id);
      const values = await valuesNow(id);
      const entries = together(known && entriesOfRows(known.rows), values, prefixOf(id));
      isChanged = (await applyTo(id, values, entries)) || isChanged;
      profiles.push({ id, entries });
    }
    await send(names, profiles);
    if (isChanged) await readAnew();
  });
}

/** What is known is stored here first: what cannot be sent now is sent the next time. */
async function send(names: SyncEntries, profiles: { id: string; entries: SyncEntries }[]): Promise<void> {
  const sent = Object.assign(
    itemsOf(NAMES, names, true),
    ...profiles.map(({ id, entries }) => itemsOf(prefixOf(id), entries)),
  );
  const bytes = sizeOf(sent);
  const left = profiles.flatMap(({ entries }) => [...entries].filter(([key, entry]) => !fits(key, entry))).length;
  const known = {
    names: rowsOf(names),
    profiles: profiles.map(({ id, entries }) => ({ id, rows: rowsOf(entries) })),
    bytes,
    left,
  };
  const store = (problem?: SyncState['problem']) =>
    syncStore.change(({ version, on }) => ({ version, on, ...known, ...(problem && { problem }) }));
  if (bytes > MOST_BYTES) {
    await store('full');
    return;
  }
  try {
    // What belongs to a profile whose name has not come yet is left alone.
    await putSyncedItems(sent, (name) => !name.startsWith('s:') || names.has(name.split(':')[1] ?? ''));
    await store();
  } catch {
    await store('failed');
  }
}
