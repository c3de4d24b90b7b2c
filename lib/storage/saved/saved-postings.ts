import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { readerError } from '../../core/reader-error';
import type { SavedPosting } from '../../core/saved/saved-posting';
import { savedPostingSchema } from '../../core/saved/saved-schema';
import { databaseError, type Stores } from '../database';
import { keyedDatabase } from './saved-keys';
import { putSummary, SUMMARISED } from './summaries';

/** The most postings that are saved; nobody reads so many, and none is dropped to make room. */
export const MOST_KEPT = 20_000;
/** How many are taken from the database at a time. */
const BATCH = 50;

/** How many there are, or more: what was removed since is taken off when they seem too many. To count them takes longer the more there are. */
const counts = new WeakMap<IDBPDatabase<Stores>, number>();

/**
 * Saves a posting, in place of the one with its id, and its summary where it has a reading; `readBy` says what that was made by.
 * Rejects with a sentence for the reader where it cannot be saved.
 */
export async function savePosting(saved: SavedPosting, readBy = ''): Promise<void> {
  const db = await keyedDatabase();
  await makeRoom(db, saved.id);
  const change = db.transaction(SUMMARISED, 'readwrite');
  try {
    const written = [change.objectStore('postings').put(saved, saved.id), putSummary(change, saved, readBy)];
    await Promise.all([...written, change.done]);
  } catch (error) {
    await change.done.catch(() => undefined);
    throw databaseError(error);
  }
}

/** Takes a place for a posting, where it has none. Throws a sentence for the reader where there is none. */
async function makeRoom(db: IDBPDatabase<Stores>, id: string): Promise<void> {
  if ((await db.getKey('postings', id)) !== undefined) return;
  let count = counts.get(db) ?? MOST_KEPT;
  if (count >= MOST_KEPT) count = await db.count('postings');
  if (count >= MOST_KEPT)
    throw readerError(
      'savedMany',
      '{count} postings are saved, which is the most. Remove some that you no longer need.',
      { count },
    );
  counts.set(db, count + 1);
}

/** Some saved postings by id, from the one behind `after` on; what cannot be read is set aside. `next` is where to go on, and null at the end. */
export async function savedBatch(after: string): Promise<{ batch: SavedPosting[]; next: string | null }> {
  const range = IDBKeyRange.lowerBound(after, true);
  const look = (await keyedDatabase()).transaction('postings');
  const [ids, found] = await Promise.all([look.store.getAllKeys(range, BATCH), look.store.getAll(range, BATCH)]);
  const batch: SavedPosting[] = [];
  for (const [i, id] of ids.entries()) {
    const saved = readable(found[i], id);
    if (saved) batch.push(saved);
    else await setAside(id);
  }
  return { batch, next: ids.length < BATCH ? null : (ids.at(-1) ?? null) };
}

/** One saved posting; nothing where there is none or it cannot be read, and what cannot be read is set aside. */
export async function savedPosting(id: string): Promise<SavedPosting | undefined> {
  const found = await (await keyedDatabase()).get('postings', id);
  if (found === undefined) return undefined;
  const saved = readable(found, id);
  if (!saved) await setAside(id);
  return saved;
}

/** Removes a saved posting for good. */
export async function forgetPosting(id: string): Promise<void> {
  const change = (await keyedDatabase()).transaction(['postings', 'summaries', 'near'], 'readwrite');
  await Promise.all([
    change.objectStore('postings').delete(id),
    change.objectStore('summaries').delete(id),
    change.objectStore('near').delete(id),
    change.done,
  ]);
}

/** Everything that was saved and could not be read, as it was found. */
export async function postingsSetAside(): Promise<unknown[]> {
  return (await keyedDatabase()).getAll('set-aside');
}

/** Deletes what was set aside. */
export async function dropPostingsSetAside(): Promise<void> {
  await (await keyedDatabase()).clear('set-aside');
}

/** Looks again inside of the transaction: a good one may have been saved in its place in the meantime. */
async function setAside(id: string): Promise<void> {
  const change = (await keyedDatabase()).transaction(['postings', 'summaries', 'near', 'set-aside'], 'readwrite');
  const found = await change.objectStore('postings').get(id);
  if (found !== undefined && !readable(found, id)) {
    await change.objectStore('set-aside').add(found);
    await change.objectStore('postings').delete(id);
    await change.objectStore('summaries').delete(id);
    await change.objectStore('near').delete(id);
  }
  await change.done;
}

function readable(found: unknown, id: string): SavedPosting | undefined {
  const { success, output } = v.safeParse(savedPostingSchema, found);
  return success && output.id === id ? output : undefined;
}
