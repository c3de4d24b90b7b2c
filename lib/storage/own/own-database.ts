import { type DBSchema, deleteDB, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { tellOwnChanged } from '../changes';

/** Where the profile, the overlay and the settings lie: out of reach of every page script, also of one whose page has taken it over. */
export interface OwnArea {
  get: (key: string) => Promise<unknown>;
  all: () => Promise<Record<string, unknown>>;
  /** Writes all of these in one step, or none. */
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
  clear: () => Promise<void>;
}

/** Apart from the saved postings: what befalls one database leaves the other. */
const NAME = 'skillmark-own';

interface Stores extends DBSchema {
  values: { key: string; value: unknown };
  /** Holds `true` once what lay in `storage.local` has been moved, which is done once: any page script can write there. */
  moved: { key: string; value: true };
}

const STORES = ['values', 'moved'] as const;

let opened: Promise<IDBPDatabase<Stores>> | undefined;

/** An area in the extension's own IndexedDB. It tells our windows of every change: a database has no event of its own for it. */
export const databaseArea: OwnArea = {
  get: async (key) => (await database()).get('values', key),
  all: async () => {
    const look = (await database()).transaction('values');
    const [keys, values] = await Promise.all([look.store.getAllKeys(), look.store.getAll()]);
    return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  },
  set: async (items) => {
    const change = (await database()).transaction('values', 'readwrite');
    await Promise.all([...Object.entries(items).map(([key, value]) => change.store.put(value, key)), change.done]);
    await tellOwnChanged(Object.keys(items));
  },
  remove: async (keys) => {
    const change = (await database()).transaction('values', 'readwrite');
    await Promise.all([...keys.map((key) => change.store.delete(key)), change.done]);
    await tellOwnChanged(keys);
  },
  // The database stays, and with it the note that nothing is to be moved any more; one that cannot be emptied goes as a whole.
  clear: async () => {
    await database()
      .then((db) => db.clear('values'))
      .catch(() => deleteDB(NAME));
    await browser.storage.local.clear();
    await tellOwnChanged([]);
  },
};

function database(): Promise<IDBPDatabase<Stores>> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<IDBPDatabase<Stores>> {
  const db = await whole();
  db.addEventListener('versionchange', () => {
    opened = undefined;
    db.close();
  });
  db.addEventListener('close', () => {
    opened = undefined;
  });
  if ((await db.get('moved', NAME)) === undefined) await moveFromLocal(db);
  return db;
}

/** The database with its stores; those it lacks are made, as a damaged disk or a start that was cut short may have left it. */
async function whole(): Promise<IDBPDatabase<Stores>> {
  const upgrade: OpenDBCallbacks<Stores>['upgrade'] = (db, before, _now, change) => {
    for (const store of STORES) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
    // Only at the very first start is what lies in `storage.local` the reader's for sure.
    if (before > 0) void change.objectStore('moved').put(true, NAME);
  };
  const found = await openDB<Stores>(NAME, undefined, { upgrade });
  if (STORES.every((store) => found.objectStoreNames.contains(store))) return found;
  found.close();
  return openDB<Stores>(NAME, found.version + 1, { upgrade });
}

/** In one step, so that whatever stops it leaves all as it was. */
async function moveFromLocal(db: IDBPDatabase<Stores>): Promise<void> {
  const found = await browser.storage.local.get(null);
  const move = db.transaction(['values', 'moved'], 'readwrite');
  const values = move.objectStore('values');
  await Promise.all([
    ...Object.entries(found).map(([key, value]) => values.put(value, key)),
    move.objectStore('moved').put(true, NAME),
    move.done,
  ]);
  await browser.storage.local.clear();
}
