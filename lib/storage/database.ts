import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { ReaderError, readerError } from '../core/reader-error';

const NAME = 'skillmark';
const VERSION = 4;

/** What the database holds. Values are as found on the disk: whoever reads validates. */
export interface Stores extends DBSchema {
  postings: { key: string; value: unknown };
  /** What could not be read, as it was found. */
  'set-aside': { key: number; value: unknown };
  /** `keyed-by`: the rules that the keys of `postings` were made by. */
  meta: { key: string; value: unknown };
  /** What a list needs of each saved posting, newest first. */
  summaries: { key: string; value: StoredSummary; indexes: { newest: [number, string]; readBy: string } };
  /** What a count needs of each posting that was looked at, where the reader wants that remembered; newest first. */
  viewed: { key: string; value: StoredView; indexes: { newest: [number, string] } };
  /** What is known of each skill that any of them asks for. */
  'asked-skills': { key: string; value: unknown };
  /** What each saved posting is found by that is the same job: see `saved/near.ts`. */
  near: { key: string; value: { id: string; keys: (number | string)[] }; indexes: { keys: number | string } };
}

/** A summary with what it is looked up by. */
export interface StoredSummary {
  id: string;
  /** When it was saved, in milliseconds before 1970: the newest comes first. */
  at: number;
  readBy: string;
  summary: unknown;
}

/** A posting that was looked at. */
export interface StoredView {
  id: string;
  /** When it was last looked at, in milliseconds before 1970: the newest comes first. */
  at: number;
  summary: unknown;
}

/** The stores, each with how it is made. */
const STORES = {
  postings: {},
  'set-aside': { autoIncrement: true },
  meta: {},
  summaries: { keyPath: 'id' },
  viewed: {},
  'asked-skills': {},
  near: { keyPath: 'id' },
};
/** The stores that are made anew from others where they are gone. */
const MADE: string[] = ['summaries', 'asked-skills', 'near'];
/** In milliseconds: how long somebody else who has the database open is waited for. */
const PATIENCE = 3_000;

// idb turns IndexedDB's events into promises, and is a thin layer: the browser's own rules hold.
let opened: Promise<IDBPDatabase<Stores>> | undefined;

/** The database, opened when first asked for. Rejects with a sentence for the reader where the browser does not open it, or another tab holds an earlier version. */
export function database(): Promise<IDBPDatabase<Stores>> {
  opened ??= openWhole().catch((error) => {
    forget();
    throw databaseError(error);
  });
  return opened;
}

async function openWhole(): Promise<IDBPDatabase<Stores>> {
  const db = await open();
  if (Object.keys(STORES).every((store) => db.objectStoreNames.contains(store as keyof typeof STORES))) return db;
  // Left so by a damaged disk, or by a start that was cut short: what is there stays in its stores.
  const rest = await contentsOf(db);
  db.close();
  await deleteDB(NAME);
  const fresh = await open();
  for (const [store, entries] of rest)
    for (const [key, value] of entries)
      await (store === 'set-aside' ? fresh.add(store, value) : fresh.put(store, value, key as string));
  return fresh;
}

function open(): Promise<IDBPDatabase<Stores>> {
  const held = Promise.withResolvers<never>();
  const opening = openDB<Stores>(NAME, VERSION, {
    upgrade,
    blocked: () => {
      held.reject(
        readerError(
          'savedBlocked',
          'Another tab of an earlier version of Skillmark holds the saved postings. Close the other tabs of Skillmark, then reload this one.',
        ),
      );
      // Nobody waits for it any more, and left open it would hold others up.
      void opening.then((db) => db.close()).catch(() => undefined);
    },
    blocking: close,
    terminated: forget,
  });
  return Promise.race([opening, held.promise]);
}

function upgrade(db: IDBPDatabase<Stores>): void {
  for (const [store, options] of Object.entries(STORES))
    if (!db.objectStoreNames.contains(store as keyof typeof STORES)) {
      const made = db.createObjectStore(store as 'summaries', options);
      if (store === 'summaries' || store === 'viewed') made.createIndex('newest', ['at', 'id']);
      if (store === 'summaries') made.createIndex('readBy', 'readBy');
      if (store === 'near') (made as unknown as NearStore).createIndex('keys', 'keys', { multiEntry: true });
    }
}

type NearStore = { createIndex: (name: 'keys', path: 'keys', options: IDBIndexParameters) => unknown };
type Found = 'postings' | 'set-aside' | 'meta' | 'viewed';

/** What the stores of ours that are there hold, each with its keys. */
async function contentsOf(db: IDBPDatabase<Stores>): Promise<[Found, [IDBValidKey, unknown][]][]> {
  const there = [...db.objectStoreNames].filter(
    (store) => Object.hasOwn(STORES, store) && !MADE.includes(store),
  ) as Found[];
  return Promise.all(
    there.map(async (store) => {
      const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
      return [store, keys.map((key, i) => [key, values[i]])];
    }),
  );
}

/**
 * Deletes the database with all it holds. Whatever else has it open cannot keep what it held: it is emptied first. Rejects where
 * it could not be emptied and is held for longer than a few seconds.
 */
export async function deleteDatabase(): Promise<void> {
  const emptied = await empty().then(
    () => true,
    () => false,
  );
  await close();
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(resolve, PATIENCE, 'late');
  try {
    if ((await Promise.race([deleteDB(NAME), late])) === 'late' && !emptied)
      throw readerError(
        'deleteHeld',
        'Another window holds the saved postings. Close all windows of Skillmark, then try again.',
      );
  } finally {
    clearTimeout(timer);
  }
}

async function empty(): Promise<void> {
  const db = await open();
  const change = db.transaction([...db.objectStoreNames], 'readwrite');
  await Promise.all([...[...db.objectStoreNames].map((store) => change.objectStore(store).clear()), change.done]);
  db.close();
}

/** What a failure of the database means, as an error for the reader. */
export function databaseError(error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  const { name, message: reason } = error as DOMException;
  if (name === 'QuotaExceededError')
    return readerError('diskFull', 'The disk is full, or the browser gives no more room.');
  if (name === 'VersionError')
    return readerError(
      'savedNewer',
      'The saved postings were written by a newer version of Skillmark. Update Skillmark.',
    );
  return readerError('savedUnreached', 'The browser cannot reach the saved postings: {reason}', { reason });
}

async function close(): Promise<void> {
  const open = opened;
  forget();
  (await open?.catch(() => undefined))?.close();
}

function forget(): void {
  opened = undefined;
}
