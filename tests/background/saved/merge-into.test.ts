import { afterEach, expect, test, vi } from 'vitest';
import { mergeInto, takeOut } from '../../../entrypoints/background/saved/merge-into';
import { readByNow } from '../../../entrypoints/background/saved/saved-list';
import type { Reading } from '../../../lib/core/reading';
import { READER_VERSION } from '../../../lib/core/reading';
import { joined } from '../../../lib/core/saved/again/join';
import { savedNow, statusOf } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { fakeBrowser } from '../../fixtures/fake-browser';

// Node has no database.
const stored = vi.hoisted(() => new Map<string, SavedPosting>());
/** What the line of each was made by; nothing where it has none. */
const lines = vi.hoisted(() => new Map<string, string>());
/** Ids that the disk has no room for. */
const full = vi.hoisted(() => new Set<string>());
vi.mock('../../../lib/storage/saved/saved-postings', () => ({
  savedPosting: async (id: string) => stored.get(id),
  savePosting: async (saved: SavedPosting, readBy = '') => {
    if (full.has(saved.id)) throw new Error('The disk is full.');
    stored.set(saved.id, saved);
    if (saved.reading) lines.set(saved.id, readBy);
    else lines.delete(saved.id);
  },
  forgetPosting: async (id: string) => stored.delete(id),
}));
vi.mock('../../../lib/storage/saved/near', () => ({
  idWithSource: async (id: string) =>
    [...stored.values()].find(({ sources = [] }) => sources.some((one) => one.id === id))?.id,
}));
afterEach(() => {
  stored.clear();
  lines.clear();
  full.clear();
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
  expect(answer).toMatchObject({ added: 0, merged: 1 });
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
  expect(await mergeInto([{ ...other, note: 'Call Bo.' }], false)).toMatchObject({ added: 0, merged: 1 });
  expect([...stored.values()]).toMatchObject([{ id: URL, note: 'Call Bo.', sources: [{ id: other.id }] }]);
  const cook = saved('', '', 3);
  await mergeInto([cook, { ...cook, posting: { ...cook.posting, title: 'Cook' } }, cook], true);
  expect(stored.size).toBe(3);
});

/** A saved posting as it was read, and the same as a backup has it. */
async function withBackup(change: Partial<Reading> = {}): Promise<[SavedPosting, SavedPosting]> {
  const { reading: _, ...backup } = saved(URL, 'We use Go.', 1, { id: URL });
  const read = { ...backup, reading: { ...reading, version: READER_VERSION, ...change } };
  stored.set(URL, read);
  lines.set(URL, await readByNow());
  return [read, backup];
}

test('restored once more, a posting that reads as it did keeps its reading and its line', async () => {
  const [read, backup] = await withBackup();
  for (const one of [backup, { ...backup, note: 'Ask Ada.' }, { ...backup, savedAt: at(9) }]) {
    expect(await mergeInto([one], true)).toMatchObject({ added: 0, merged: 1 });
    expect(stored.get(URL)?.reading).toEqual(read.reading);
    expect(lines.get(URL)).toBe(await readByNow());
  }
  expect(stored.get(URL)).toMatchObject({ note: 'Ask Ada.', savedAt: at(9) });
});

test('so does one that another posting of a backup is a source of', async () => {
  const [read] = await withBackup();
  const other = { ...saved('https://other.example/9', 'We use Go!', 2), id: 'https://other.example/9' };
  stored.set(URL, joined(read, other));
  await mergeInto([{ ...other, note: 'Call Bo.' }], true);
  expect(stored.get(URL)).toMatchObject({ reading: read.reading, note: 'Call Bo.' });
  expect(lines.get(URL)).toBe(await readByNow());
});

test('another text takes the reading away, and with it the line', async () => {
  const [, backup] = await withBackup();
  await mergeInto([{ ...backup, savedAt: at(9), posting: { ...backup.posting, text: 'We use Rust.' } }], true);
  expect(stored.get(URL)).not.toHaveProperty('reading');
  expect(lines.has(URL)).toBe(false);
});

test.each([
  ['a row of a table says more of it', {}, { text: '', salary: '70,000 €' }],
  ['it has another title', {}, { title: 'Cook' }],
  ['an earlier reader read it', { version: READER_VERSION - 1 }, {}],
  ['it was read by other words of the reader', { overlay: 'other' }, {}],
])('where %s, its line stays until it is read anew', async (_what, change, more) => {
  const [, backup] = await withBackup(change);
  await mergeInto([{ ...backup, savedAt: at(9), posting: { ...backup.posting, ...more } }], true);
  const one = stored.get(URL);
  expect(one?.reading).toBeDefined();
  expect(one?.reading?.version === READER_VERSION && one.reading.overlay === undefined).toBe(false);
  expect(lines.get(URL)).toBe('');
});

test('words of the reader that came meanwhile have its line made anew', async () => {
  const [read, backup] = await withBackup();
  await overlayStore.change((before) => ({ ...before, own: [{ id: 'go', name: 'Go' }] }));
  await mergeInto([backup], true);
  expect(stored.get(URL)?.reading).toEqual(read.reading);
  expect(lines.get(URL)).toBe('');
});

test('a reading that a file brings along is not taken', async () => {
  const forged = { ...reading, version: READER_VERSION };
  await mergeInto([saved(URL, 'We use Go.', 1, { reading: forged })], true);
  expect(stored.get(URL)).not.toHaveProperty('reading');
  expect(lines.has(URL)).toBe(false);
});

test('what was taken in goes again in one go, but for what was changed since, and what was there before', async () => {
  const [first, second, third, there] = [1, 2, 3, 4].map((n) => saved(`https://jobs.example/${n}`, `Text ${n}.`, 1));
  if (!first || !second || !third || !there) throw new Error('There are four.');
  await mergeInto([there], true);
  const before = stored.get('https://jobs.example/4');
  const { taken } = await mergeInto(
    [first, second, third, { ...there, note: 'Ask.' }, { ...first, note: 'Twice.' }],
    true,
  );
  expect(taken.map(({ isNew }) => isNew)).toEqual([true, true, true, false]);
  const fresh = taken.filter(({ isNew }) => isNew);
  const [one, two] = ['https://jobs.example/1', 'https://jobs.example/2'].map((id) => stored.get(id));
  if (!one || !two) throw new Error('They are saved.');
  // To be read and looked at is no change; a note is.
  stored.set(one.id, { ...one, reading, seenAt: at(25) });
  stored.set(two.id, { ...two, note: 'Mine.' });
  expect(await takeOut(fresh, true)).toEqual({ stayed: 1 });
  expect([...stored.keys()].sort()).toEqual(['https://jobs.example/2', 'https://jobs.example/4']);
  expect(stored.get('https://jobs.example/4')?.statuses).toEqual(before?.statuses);
  // A second press finds nothing more.
  expect(await takeOut(fresh, true)).toEqual({ stayed: 1 });
});

test('one that cannot be saved ends it: what came before it is told, and every window hears of it', async () => {
  const all = [1, 2, 3].map((n) => saved(`https://jobs.example/${n}`, `Text ${n}.`, 1));
  full.add('https://jobs.example/3');
  const heard: string[] = [];
  fakeBrowser.storage.onChanged.addListener((changes) => {
    heard.push(...Object.keys(changes));
  });
  const { added, merged, taken } = await mergeInto(all, false);
  expect([added, merged, taken.map(({ id }) => id)]).toEqual([
    2,
    0,
    ['https://jobs.example/1', 'https://jobs.example/2'],
  ]);
  expect(heard).toEqual(['saved-changed']);
  await expect(mergeInto(all.slice(2), false)).rejects.toThrow('The disk is full.');
  expect(heard).toHaveLength(2);
  expect(await takeOut(taken, true)).toEqual({ stayed: 0 });
  expect(stored.size).toBe(0);
});
