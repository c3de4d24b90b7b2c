import { afterEach, expect, test, vi } from 'vitest';
import { mergeInto } from '../../../entrypoints/background/saved/merge-into';
import { joined } from '../../../lib/core/saved/again/join';
import { savedNow, statusOf } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { fakeBrowser } from '../../fixtures/fake-browser';

// Node has no database.
const stored = vi.hoisted(() => new Map<string, SavedPosting>());
vi.mock('../../../lib/storage/saved/saved-postings', () => ({
  savedPosting: async (id: string) => stored.get(id),
  savePosting: async (saved: SavedPosting) => void stored.set(saved.id, saved),
}));
vi.mock('../../../lib/storage/saved/near', () => ({
  idWithSource: async (id: string) =>
    [...stored.values()].find(({ sources = [] }) => sources.some((one) => one.id === id))?.id,
}));
afterEach(() => {
  stored.clear();
  fakeBrowser.reset();
});

const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`;
function saved(url: string, text: string, day: number, more: Partial<SavedPosting> = {}): SavedPosting {
  const posting = { url, title: 'Engineer', company: 'Acme', text, blocks: [] };
  return { ...savedNow({ id: 'row-0', posting, reading, now: at(day) }), ...more };
}
const URL = 'https://jobs.example/1';

test('a row of a table without a text takes nothing away from what is saved, and adds what it says', async () => {
  await mergeInto([saved(URL, 'We use Go.', 1)], false);
  const row = saved(URL, '', 20, { note: 'Ask Ada.' });
  const answer = await mergeInto([{ ...row, posting: { ...row.posting, salary: '70,000 €' } }], true);
  expect(answer).toEqual({ added: 0, merged: 1 });
  expect([...stored.keys()]).toEqual([URL]);
  const [one] = stored.values();
  expect(one).toMatchObject({ savedAt: at(1), note: 'Ask Ada.', posting: { text: 'We use Go.', salary: '70,000 €' } });
  expect(one).not.toHaveProperty('earlier');
});

test('that it was saved again elsewhere takes no status back', async () => {
  const statuses = [
    { status: 'saved' as const, at: at(1) },
    { status: 'interview' as const, at: at(9) },
  ];
  await mergeInto([saved(URL, 'We use Go.', 1, { statuses })], false);
  await mergeInto([saved(URL, 'We use Rust.', 20)], true);
  const [one] = stored.values();
  expect(one && statusOf(one)).toBe('interview');
  expect(one).toMatchObject({ posting: { text: 'We use Rust.' }, earlier: [{ posting: { text: 'We use Go.' } }] });
});

test('what is a source of a saved posting is merged with that, and what has no address is a posting of its own', async () => {
  const main = { ...saved(URL, 'We use Go.', 1), id: URL };
  const other = { ...saved('https://other.example/9', 'We use Go!', 2), id: 'https://other.example/9' };
  stored.set(main.id, joined(main, other));
  expect(await mergeInto([{ ...other, note: 'Call Bo.' }], false)).toEqual({ added: 0, merged: 1 });
  expect([...stored.values()]).toMatchObject([{ id: URL, note: 'Call Bo.', sources: [{ id: other.id }] }]);
  const cook = saved('', '', 3);
  await mergeInto([cook, { ...cook, posting: { ...cook.posting, title: 'Cook' } }, cook], true);
  expect(stored.size).toBe(3);
});
