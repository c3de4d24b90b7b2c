import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { database, deleteDatabase } from '../../../lib/storage/database';
import {
  dropPostingsSetAside,
  forgetPosting,
  MOST_KEPT,
  postingsSetAside,
  savedBatch,
  savedPosting,
  savePosting,
} from '../../../lib/storage/saved/saved-postings';

afterEach(deleteDatabase);

function saved(id: string, title = 'Engineer'): SavedPosting {
  const posting = {
    url: id,
    title,
    company: 'Acme',
    text: 'We use Go.',
    blocks: [{ start: 0, end: 10, kind: 'text' as const }],
  };
  const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
  const savedAt = '2026-11-21T09:30:00.000Z';
  return savedNow({ id, posting, reading, now: savedAt });
}

/** The ids of everything that is saved, batch by batch. */
async function savedIds(): Promise<string[]> {
  const ids: string[] = [];
  for (let from: string | null = ''; from !== null; ) {
    const part: Awaited<ReturnType<typeof savedBatch>> = await savedBatch(from);
    ids.push(...part.batch.map(({ id }) => id));
    from = part.next;
  }
  return ids;
}

/** Writes something under an id as a damaged disk or an older version might have. */
async function write(id: string, value: unknown): Promise<void> {
  await (await database()).put('postings', value, id);
}

test('a posting comes back as it was saved, and anew in its own place', async () => {
  await savePosting(saved('a'));
  await savePosting(saved('b'));
  await savePosting(saved('a', 'Designer'));
  expect(await savedIds()).toEqual(['a', 'b']);
  expect(await savedPosting('a')).toEqual(saved('a', 'Designer'));
  expect(await savedPosting('c')).toBeUndefined();
  await forgetPosting('a');
  expect(await savedIds()).toEqual(['b']);
});

test('LC-01: what is saved is there when the database is opened anew', async () => {
  await savePosting(saved('a'));
  (await database()).close();
  const again = await openDB('skillmark');
  expect(await again.get('postings', 'a')).toEqual(saved('a'));
  again.close();
});

test.each<[string, unknown]>([
  ['text in place of an object', 'x'],
  ['null', null],
  ['a posting of an older or newer form', { ...saved('a'), version: 9 }],
  ['a posting under a foreign id', saved('b')],
  ['half a posting', { version: 1, id: 'a' }],
  ['what JSON does not know', new Map([['id', 'a']])],
])('ST-04: %s is set aside as it was found, once', async (_name, damaged) => {
  await write('a', damaged);
  await savePosting(saved('good'));
  expect(await Promise.all([savedPosting('a'), savedPosting('a')])).toEqual([undefined, undefined]);
  expect(await postingsSetAside()).toEqual([damaged]);
  expect(await savedIds()).toEqual(['good']);
  await dropPostingsSetAside();
  expect(await postingsSetAside()).toEqual([]);
});

test('ST-06: a good one that is saved where a damaged one is found is not set aside', async () => {
  await write('a', 'x');
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, names, ...more) {
    // Another window is there first.
    if ([...names].includes('set-aside'))
      transaction.call(this, 'postings', 'readwrite').objectStore('postings').put(saved('a'), 'a');
    return transaction.call(this, names, ...more);
  });
  expect(await savedPosting('a')).toBeUndefined();
  vi.restoreAllMocks();
  expect(await savedPosting('a')).toEqual(saved('a'));
  expect(await postingsSetAside()).toEqual([]);
});

test('a damaged reading alone costs nothing but reading again', async () => {
  await write('a', { ...saved('a'), reading: 'x' });
  const { reading: _, ...bare } = saved('a');
  expect(await savedPosting('a')).toEqual(bare);
  expect(await postingsSetAside()).toEqual([]);
});

test('all are found however many there are, and one that cannot be read stops nothing', async () => {
  const ids = Array.from({ length: 101 }, (_, i) => `p${1000 + i}`);
  await Promise.all(ids.map((id) => (id === 'p1049' ? write(id, 'x') : savePosting(saved(id)))));
  expect(await savedIds()).toEqual(ids.filter((id) => id !== 'p1049'));
  expect(await postingsSetAside()).toEqual(['x']);
});

test('ST-06: fifty writers at once lose nothing', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => savePosting(saved(`p${i}`))));
  expect(await savedIds()).toHaveLength(50);
});

test('20,000 are saved, of one more it is said how many there are, and after some were removed there is room', async () => {
  const count = vi.spyOn(IDBObjectStore.prototype, 'count');
  const counted = (result: number) =>
    count.mockImplementationOnce(function (this: IDBObjectStore) {
      const request = this.getAllKeys() as IDBRequest;
      Object.defineProperty(request, 'result', { value: result });
      return request;
    });
  counted(MOST_KEPT - 1);
  await savePosting(saved('a'));
  counted(MOST_KEPT);
  await expect(savePosting(saved('b'))).rejects.toMatchObject({ code: 'savedMany', parts: { count: 20_000 } });
  expect(await savedIds()).toEqual(['a']);
  // What is there already needs no room.
  await savePosting(saved('a', 'Other'));
  count.mockRestore();
  await savePosting(saved('b'));
  expect(await savedIds()).toEqual(['a', 'b']);
});

test('ST-09: a database of a newer version is left alone, with a sentence', async () => {
  const newer = await openDB('skillmark', 99);
  newer.close();
  await expect(savedIds()).rejects.toThrow('newer version of Skillmark');
  await deleteDB('skillmark');
});

test('PP-12: after deleting nothing is left, and keeping goes on', async () => {
  await savePosting(saved('a'));
  await deleteDatabase();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('skillmark');
  await savePosting(saved('b'));
  expect(await savedIds()).toEqual(['b']);
});

test('ST-04: a database that has lost stores gets them anew, and keeps what the others hold', async () => {
  const half = await openDB('skillmark', 2, { upgrade: (db) => void db.createObjectStore('postings') });
  await half.put('postings', saved('a'), 'a');
  half.close();
  expect(await savedPosting('a')).toEqual(saved('a'));
  await write('b', 'x');
  expect(await savedPosting('b')).toBeUndefined();
  expect(await postingsSetAside()).toEqual(['x']);
});

test('PP-12: a window that holds the database keeps nothing from being deleted, and nobody waits for it long', async () => {
  await savePosting(saved('a'));
  // One that does not let go, as a window of an older version would.
  const other = await openDB('skillmark');
  await deleteDatabase();
  expect(await other.getAllKeys('postings')).toEqual([]);
  other.close();
  await savePosting(saved('b'));
  expect(await savedIds()).toEqual(['b']);
});
