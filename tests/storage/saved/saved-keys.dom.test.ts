import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { database, deleteDatabase } from '../../../lib/storage/database';
import { keyedDatabase, keyPostingsBy } from '../../../lib/storage/saved/saved-keys';
import { postingsSetAside, savedPosting, savePosting } from '../../../lib/storage/saved/saved-postings';

const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const at = (n: number) => `2026-11-${String(10 + n)}T09:30:00.000Z`;
const posting = (url: string, text = 'Go') => ({ url, title: 'Engineer', company: 'Acme', text, blocks: [] });

afterEach(async () => {
  keyPostingsBy({ rules: 'none', idOf: ({ id }) => id });
  await deleteDatabase();
});

/** By the last number of an address. */
const byNumber = {
  rules: 'number',
  idOf: ({ id }: { id: string }) => /\d+$/.exec(id)?.[0] ?? id,
};

async function allKeys() {
  return (await keyedDatabase()).getAllKeys('postings');
}

test('ST-02: what the first version stored is read, moved to its number, and one job is one posting', async () => {
  const old = await openDB('skillmark', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('postings');
      fresh.createObjectStore('set-aside', { autoIncrement: true });
    },
  });
  const ids = ['https://a.example/1', 'https://b.example/1', 'https://c.example/2', 'https://d.example/'];
  for (const [i, id] of ids.entries())
    await old.put('postings', { version: 1, id, savedAt: at(i), posting: posting(id, `Go ${i}`) }, id);
  await old.put('postings', { version: 7 }, 'https://e.example/3');
  old.close();

  keyPostingsBy(byNumber);
  expect(await allKeys()).toEqual(['1', '2', 'https://d.example/', 'https://e.example/3']);
  expect(await savedPosting('1')).toMatchObject({
    version: 2,
    id: '1',
    addresses: ['https://b.example/1', 'https://a.example/1'],
    savedAt: at(1),
    posting: { text: 'Go 1' },
    earlier: [{ at: at(0), posting: { text: 'Go 0' } }],
  });
  expect(await savedPosting('2')).toMatchObject({ id: '2', posting: { text: 'Go 2' } });
  expect(await postingsSetAside()).toEqual([]);
});

test('more than are moved at a time are moved, once', async () => {
  keyPostingsBy({ rules: 'old', idOf: ({ id }) => id });
  const db = await database();
  for (let i = 0; i < 120; i++) {
    const id = `https://a.example/${String(i).padStart(3, '0')}`;
    await db.put('postings', savedNow({ id, posting: posting(id), reading, now: at(1) }), id);
  }
  let asked = 0;
  const counting = {
    rules: 'number',
    idOf: (one: { id: string }) => {
      asked++;
      return byNumber.idOf(one);
    },
  };
  keyPostingsBy(counting);
  expect(await allKeys()).toEqual(Array.from({ length: 120 }, (_, i) => String(i).padStart(3, '0')));
  const before = asked;
  keyPostingsBy(counting);
  await allKeys();
  expect(asked).toBe(before);
});

test('where moving fails, what is saved is still there, and is moved the next time', async () => {
  keyPostingsBy({
    rules: 'broken',
    idOf: () => {
      throw new Error('no');
    },
  });
  const id = 'https://a.example/1';
  await savePosting(savedNow({ id, posting: posting(id), reading, now: at(1) }));
  expect(await savedPosting(id)).toBeDefined();
  keyPostingsBy(byNumber);
  expect(await allKeys()).toEqual(['1']);
});
