import type { IDBPDatabase, IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { mergeSaved } from '../../core/saved/merge-saved';
import type { SavedPosting } from '../../core/saved/saved-posting';
import { savedPostingSchema } from '../../core/saved/saved-schema';
import { database, type Stores } from '../database';

/** What postings are keyed by: `rules` is a name of what `idOf` goes by, and is another one whenever that gives other keys. */
export interface Keying {
  rules: string;
  idOf: (saved: SavedPosting) => string;
}

const KEYED_BY = 'keyed-by';
/** How many are moved in one step. */
const BATCH = 50;

let keying: Keying | undefined;
let kept: Promise<void> | undefined;

/** Says what postings are keyed by from here on. What is saved already is moved before it is next looked at. */
export function keyPostingsBy(by: Keying): void {
  keying = by;
  kept = undefined;
}

/** The database, in which all that can be read stands under its key. Rejects with a sentence for the reader where the browser does not open it. */
export async function keyedDatabase(): Promise<IDBPDatabase<Stores>> {
  const db = await database();
  kept ??= keying && moveAll(db, keying);
  // What could not be moved is where it was, and is moved another time.
  await kept?.catch(() => {
    kept = undefined;
  });
  return db;
}

/** Where rules are not those it was last moved by. What then has one key is merged. Can be stopped at any moment and begun anew; what cannot be read stays where it is. */
async function moveAll(db: IDBPDatabase<Stores>, { rules, idOf }: Keying): Promise<void> {
  if ((await db.get('meta', KEYED_BY)) === rules) return;
  for (let after: string | null = ''; after !== null; ) {
    const step: Change = db.transaction(['postings', 'meta', 'summaries', 'near'], 'readwrite');
    after = await moveSome(step, after, idOf);
    if (after === null) await step.objectStore('meta').put(rules, KEYED_BY);
    await step.done;
  }
}

type Change = IDBPTransaction<Stores, ('postings' | 'meta' | 'summaries' | 'near')[], 'readwrite'>;

/** Gives where to go on; null at the end. */
async function moveSome(step: Change, after: string, idOf: (saved: SavedPosting) => string): Promise<string | null> {
  const postings = step.objectStore('postings');
  const range = IDBKeyRange.lowerBound(after, true);
  const [keys, found] = await Promise.all([postings.getAllKeys(range, BATCH), postings.getAll(range, BATCH)]);
  for (const [i, key] of keys.entries()) {
    const before = readable(found[i], key);
    const saved = before && withSourceIds(before, idOf);
    const id = saved && idOf(saved);
    if (!saved || !id) continue;
    if (id === key) {
      if (saved !== before) await postings.put(saved, key);
      // What it is found by is made anew with its line.
      if (saved !== before) await step.objectStore('summaries').delete(key);
      continue;
    }
    const other = await postings.get(id);
    const there = readable(other, id);
    // What cannot be read is left to whoever looks there, and this one with it.
    if (other !== undefined && !there) continue;
    await postings.put({ ...(there ? mergeSaved(saved, there) : saved), id }, id);
    await postings.delete(key);
    // Its line is made anew.
    for (const one of [key, id]) {
      await step.objectStore('summaries').delete(one);
      await step.objectStore('near').delete(one);
    }
  }
  return keys.length < BATCH ? null : (keys.at(-1) ?? null);
}

/** The same where no source has another id by these rules. */
function withSourceIds(saved: SavedPosting, idOf: (saved: SavedPosting) => string): SavedPosting {
  const sources = saved.sources?.map((one) => ({ ...one, id: idOf({ ...saved, id: one.id, posting: one.posting }) }));
  return sources?.some(({ id }, i) => id !== saved.sources?.[i]?.id) ? { ...saved, sources } : saved;
}

function readable(found: unknown, key: string): SavedPosting | undefined {
  const { success, output } = v.safeParse(savedPostingSchema, found);
  return success && output.id === key ? output : undefined;
}
