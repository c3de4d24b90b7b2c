import type { IDBPTransaction } from 'idb';
import { fingerprintOf } from '../../core/saved/again/fingerprint';
import { nearKeys } from '../../core/saved/again/near-keys';
import type { SavedPosting } from '../../core/saved/saved-posting';
import type { Stores } from '../database';
import { keyedDatabase } from './saved-keys';

type Change = IDBPTransaction<Stores, ('postings' | 'summaries' | 'asked-skills' | 'near')[], 'readwrite'>;

/** The most saved postings that one is compared with. */
const MOST = 40;

/** Files a saved posting under what it may be found by: its sources, and where it is read what its text and title are like. */
export async function putNear(change: Change, { id, posting, reading, sources = [] }: SavedPosting): Promise<void> {
  const like = reading ? nearKeys(fingerprintOf(posting, reading)) : [];
  const keys = [...like, ...sources.map((source) => sourceKey(source.id))];
  await change.objectStore('near').put({ id, keys });
}

/** The id of the saved posting that has this one among its sources; nothing where none has. */
export async function idWithSource(sourceId: string): Promise<string | undefined> {
  return (await keyedDatabase()).getKeyFromIndex('near', 'keys', sourceKey(sourceId));
}

/** The ids of saved postings that are filed under any of these, those first that are under most of them. */
export async function idsNear(keys: number[]): Promise<string[]> {
  const index = (await keyedDatabase()).transaction('near').store.index('keys');
  const found = (await Promise.all(keys.map((key) => index.getAllKeys(key, MOST)))).flat();
  const counts = Map.groupBy(found, (id) => id);
  const most = [...counts].sort(([, one], [, other]) => other.length - one.length);
  return most.slice(0, MOST).map(([id]) => id);
}

function sourceKey(id: string): string {
  return `source ${id}`;
}
