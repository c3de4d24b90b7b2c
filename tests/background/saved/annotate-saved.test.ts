import { afterEach, expect, test, vi } from 'vitest';
import { annotateSaved } from '../../../entrypoints/background/saved/annotate-saved';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { READER_VERSION } from '../../../lib/core/reading';
import { savedNow, statusOf } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { onSavedChange } from '../../../lib/storage/changes';
import { fakeBrowser } from '../../fixtures/fake-browser';

// Node has no database.
const stored = vi.hoisted(() => new Map<string, SavedPosting>());
vi.mock('../../../lib/storage/saved/saved-postings', () => ({
  savedPosting: async (id: string) => stored.get(id),
  savePosting: async (saved: SavedPosting) => void stored.set(saved.id, saved),
}));

const posting = { ...plainPosting('We use Go.'), url: 'https://jobs.example/1' };
const reading = { version: READER_VERSION, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const save = (id: string) => stored.set(id, savedNow({ id, posting, reading, now: '2026-11-01T12:00:00.000Z' }));

afterEach(() => {
  stored.clear();
  fakeBrowser.reset();
});

test('each posting is changed, every window is told of which, and what was before is given', async () => {
  save('a');
  save('b');
  const before = [...stored.values()];
  const told: unknown[] = [];
  const controller = new AbortController();
  onSavedChange((ids) => told.push(ids), controller.signal);
  expect(await annotateSaved(['a', 'b'], { status: 'applied' })).toEqual(before);
  controller.abort();
  expect([...stored.values()].map(statusOf)).toEqual(['applied', 'applied']);
  expect(told).toEqual([['a', 'b']]);
});

test('what is no longer saved is passed over', async () => {
  save('b');
  expect((await annotateSaved(['gone', 'b'], { note: 'Ask Ada.' })).map(({ id }) => id)).toEqual(['b']);
  expect([...stored.keys()]).toEqual(['b']);
  expect(stored.get('b')?.note).toBe('Ask Ada.');
});

test('ST-06: two changes at once are both kept', async () => {
  save('a');
  await Promise.all([annotateSaved(['a'], { note: 'Ask Ada.' }), annotateSaved(['a'], { status: 'offer' })]);
  expect(stored.get('a')).toMatchObject({ note: 'Ask Ada.' });
  expect(statusOf(stored.get('a') as SavedPosting)).toBe('offer');
});
