import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type ReaderError, readerError } from '../core/reader-error';

const NAME = 'skillmark';
const VERSION = 2;

/** What the database holds. Values are as found on the disk: whoever reads validates. */
export interface Stores extends DBSchema {
  postings: { key: string; value: unknown };
  /** What could not be read, as it was found. */
  'set-aside': { key: number; value: unknown };
  /** `keyed-by`: the rules that the keys of `postings` were made by. */
  meta: { key: string; value: unknown };
}

// idb turns IndexedDB's events into promises, and is a thin layer: the browser's own rules hold.
let opened: Promise<IDBPDatabase<Stores>> | undefined;

/** The database, opened when first asked for. Rejects with a sentence for the reader where the browser does not open it. */
export function database(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>(NAME, VERSION, {
    upgrade: (fresh, from) => {
      if (from < 1) {
        fresh.createObjectStore('postings');
        fresh.createObjectStore('set-aside', { autoIncrement: true });
      }
      if (from < 2) fresh.createObjectStore('meta');
    },
    blocking: close,
    terminated: forget,
  }).catch((error) => {
    forget();
    throw databaseError(error);
  });
  return opened;
}

/** Deletes the database with all it holds. */
export async function deleteDatabase(): Promise<void> {
  await close();
  await deleteDB(NAME);
}

/** What a failure of the database means, as an error for the reader. */
export function databaseError(error: unknown): ReaderError {
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
