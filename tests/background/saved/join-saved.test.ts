import { afterEach, expect, test, vi } from 'vitest';
import { joinSaved, keepApart, separateSource } from '../../../entrypoints/background/saved/join-saved';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { READER_VERSION } from '../../../lib/core/reading';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { onSavedChange } from '../../../lib/storage/changes';
import { fakeBrowser } from '../../fixtures/fake-browser';

// Node has no database.
const stored = vi.hoisted(() => new Map<string, SavedPosting>());
vi.mock('../../../lib/storage/saved/saved-postings', () => ({
  savedPosting: async (id: string) => stored.get(id),
  savePosting: async (saved: SavedPosting) => void stored.set(saved.id, saved),
  forgetPosting: async (id: string) => void stored.delete(id),
}));

const reading = { version: READER_VERSION, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const ONE = 'https://jobs.example/1';
const TWO = 'https://other.example/2';

afterEach(() => {
  stored.clear();
  fakeBrowser.reset();
});

function save(id: string): SavedPosting {
  const posting = { ...plainPosting('We use Go.'), url: id };
  const saved = savedNow({ id, posting, reading, now: '2026-11-01T12:00:00.000Z' });
  stored.set(id, saved);
  return saved;
}

/** What every window is told while something is done. */
async function told(work: () => Promise<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  const controller = new AbortController();
  onSavedChange((ids) => all.push(ids), controller.signal);
  await work();
  controller.abort();
  return all;
}

test('two postings become one with both places, both as they were are given, and every window is told', async () => {
  const before = [save(ONE), save(TWO)];
  let given: unknown;
  const news = await told(async () => {
    given = await joinSaved(ONE, TWO);
  });
  expect(given).toEqual(before);
  expect([...stored.keys()]).toEqual([ONE]);
  expect(stored.get(ONE)?.sources?.map(({ id }) => id)).toEqual([TWO]);
  expect(news).toEqual([[ONE, TWO]]);
});

test.each([
  ['one of them is no longer saved', ONE, TWO],
  ['they are one', ONE, ONE],
])('where %s nothing is joined or lost', async (_what, id, other) => {
  save(ONE);
  expect(await joinSaved(id, other)).toEqual([]);
  expect([...stored.keys()]).toEqual([ONE]);
});

test('a source becomes a posting of its own again', async () => {
  save(ONE);
  save(TWO);
  await joinSaved(ONE, TWO);
  const joined = stored.get(ONE);
  expect(await separateSource(ONE, TWO)).toEqual(joined);
  expect([...stored.keys()].toSorted()).toEqual([ONE, TWO]);
  expect(stored.get(ONE)?.sources ?? []).toEqual([]);
});

test('what is no source is not separated', async () => {
  const one = save(ONE);
  expect(await separateSource(ONE, TWO)).toBeNull();
  expect([...stored]).toEqual([[ONE, one]]);
});

test('two jobs stay two: each remembers the other, and one that is not saved needs no memory', async () => {
  const before = [save(ONE), save(TWO)];
  expect(await keepApart(ONE, TWO)).toEqual(before);
  expect([stored.get(ONE)?.apart, stored.get(TWO)?.apart]).toEqual([[TWO], [ONE]]);
  expect((await keepApart(ONE, 'gone')).map(({ id }) => id)).toEqual([ONE]);
  expect(stored.has('gone')).toBe(false);
});
