import { afterEach, expect, test, vi } from 'vitest';
import { annotateSaved } from '../../../entrypoints/background/saved/annotate-saved';
import { removeSaved } from '../../../entrypoints/background/saved/remove-saved';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { READER_VERSION } from '../../../lib/core/reading';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { fakeBrowser } from '../../fixtures/fake-browser';

// Node has no database.
const stored = vi.hoisted(() => new Map<string, SavedPosting>());
vi.mock('../../../lib/storage/saved/saved-postings', () => ({
  savedPosting: async (id: string) => stored.get(id),
  savePosting: async (saved: SavedPosting) => void stored.set(saved.id, saved),
  forgetPosting: async (id: string) => void stored.delete(id),
}));

afterEach(() => {
  stored.clear();
  fakeBrowser.reset();
});

test('what one window removes while another changes it is gone, and can be put back with the change', async () => {
  const posting = { ...plainPosting('We use Go.'), url: 'https://jobs.example/1' };
  const reading = { version: READER_VERSION, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
  stored.set('a', savedNow({ id: 'a', posting, reading, now: '2026-11-01T12:00:00.000Z' }));
  const [, removed] = await Promise.all([annotateSaved(['a'], { note: 'Ask Ada.' }), removeSaved('a')]);
  expect(stored.size).toBe(0);
  expect(removed).toMatchObject({ id: 'a', note: 'Ask Ada.' });
  expect(await removeSaved('a')).toBeNull();
});
