import {
  changedEntries,
  firstEntries,
  mergedEntries,
  type SyncEntries,
  stampOf,
  withoutOld,
  withoutUnsent,
} from '../../../lib/core/profile/sync/entries';
import { entriesIn, fits, itemsOf, MOST_BYTES, sizeOf, withoutLong } from '../../../lib/core/profile/sync/rows';
import { understoodNames } from '../../../lib/core/profile/sync/understood';
import { profilesStore } from '../../../lib/storage/profiles/profiles-store';
import { putSyncedItems, syncedItems } from '../../../lib/storage/sync/sync-area';
import { entriesOfRows, rowsOf, type SyncState, syncStore } from '../../../lib/storage/sync/sync-store';
import { readAnew } from '../marks/read-anew';
import { applyNames, applyTo, namesNow, valuesNow } from './apply';

const NAMES = 'n:';
const prefixOf = (id: string) => `s:${id}:`;

/** What is known of one profile, and what of it is sent. */
interface Known {
  id: string;
  entries: SyncEntries;
  items: Record<string, string>;
}

/** Brings this device and what is synced together, where that is switched on. One at a time. Rejects, and is shown as failed, where something of it cannot be taken in. */
export function syncNow(): Promise<void> {
  return navigator.locks.request('sync', async () => {
    const before = await syncStore.load();
    if (!before.on) return;
    try {
      await syncFrom(before);
    } catch (error) {
      await syncStore.change((state) => ({ ...state, problem: 'failed' }));
      throw error;
    }
  });
}

async function syncFrom(before: SyncState): Promise<void> {
  const items = await syncedItems();
  const stamp = stampOf(Date.now());
  const together = (known: SyncEntries | undefined, values: ReadonlyMap<string, string>, elsewhere: SyncEntries) => {
    const here = known ? changedEntries(known, values, stamp) : firstEntries(values, elsewhere, stamp);
    return withoutOld(mergedEntries(withoutUnsent(here, elsewhere), elsewhere), stamp);
  };
  const names = together(before.names && entriesOfRows(before.names), await namesNow(), entriesIn(NAMES, items));
  let isChanged = await applyNames(understoodNames(names));
  const profiles: Known[] = [];
  for (const { id } of (await profilesStore.load()).all) {
    const known = before.profiles.find((one) => one.id === id);
    const values = await valuesNow(id);
    const prefix = prefixOf(id);
    const elsewhere = entriesIn(prefix, items);
    const entries = together(known && entriesOfRows(known.rows), values, elsewhere);
    isChanged = (await applyTo(id, values, entries)) || isChanged;
    profiles.push({ id, entries, items: itemsOf(prefix, withoutLong(entries, elsewhere)) });
  }
  await send(names, profiles, items);
  if (isChanged) await readAnew();
}

/** What is known is stored here first: what cannot be sent now is sent the next time. */
async function send(names: SyncEntries, profiles: Known[], there: Record<string, unknown>): Promise<void> {
  const here = new Set(profiles.map(({ id }) => id));
  // Names are never too long: without its name nothing of a profile comes.
  const sent = Object.assign(itemsOf(NAMES, names), notHere(there, here, names), ...profiles.map(({ items }) => items));
  const bytes = sizeOf(sent);
  const left = profiles.flatMap(({ entries }) => [...entries].filter(([key, entry]) => !fits(key, entry))).length;
  const taken = [...names].filter(([id, { value }]) => value === '' || here.has(id));
  const isCrowded = [...understoodNames(names)].some(([id, { value }]) => value !== '' && !here.has(id));
  const known = {
    // What is not known here is not missed here: it would count as removed.
    names: rowsOf(new Map(taken)),
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
    await putSyncedItems(sent);
    await store(isCrowded ? 'crowded' : undefined);
  } catch {
    await store('failed');
  }
}

/** What belongs to profiles that are not here, and not removed: those whose name has not come yet, and those there is no room for. */
function notHere(
  items: Record<string, unknown>,
  here: ReadonlySet<string>,
  names: SyncEntries,
): Record<string, string> {
  const isLeft = (id: string | undefined) => id !== undefined && !here.has(id) && names.get(id)?.value !== '';
  return Object.fromEntries(
    Object.entries(items).filter(
      (item): item is [string, string] => isLeft(/^s:([^:]+):/.exec(item[0])?.[1]) && typeof item[1] === 'string',
    ),
  );
}
