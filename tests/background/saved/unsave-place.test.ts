import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { windowCalls } from '../../../entrypoints/background/calls/window-calls';
import { isSavedInTab, saveInTab, unsaveInTab } from '../../../entrypoints/background/saved/save-in-tab';
import { annotate } from '../../../lib/core/saved/annotate';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { storeReading } from '../../../lib/storage/readings';
import { fakeBrowser } from '../../fixtures/fake-browser';
import { POSTING } from '../../gallery/states/fake-postings';

// Node has no database.
const stored = vi.hoisted(() => new Map<string, SavedPosting>());
vi.mock('../../../lib/storage/saved/saved-postings', () => ({
  savedPosting: async (id: string) => stored.get(id),
  savePosting: async (saved: SavedPosting) => void stored.set(saved.id, saved),
  forgetPosting: async (id: string) => void stored.delete(id),
}));
vi.mock('../../../lib/storage/saved/near', () => ({
  idWithSource: async (id: string) =>
    [...stored.values()].find(({ sources = [] }) => sources.some((one) => one.id === id))?.id,
  idsNear: async () => [...stored.keys()],
}));

const TEXT = 'You have run Kubernetes and Ceph in production for years, at night when it breaks, with two others.';
const PLACES = ['https://jobs.example/1', 'https://board.example/22', 'https://other.example/333'];
const placeOf = (at: number) => ({ tabId: at + 1, frameId: 0, key: String(at) });
const [A, B, C] = [placeOf(0), placeOf(1), placeOf(2)];

/** Opens the job at three places and saves it at the first ones, then notes something. */
async function saveAt(count: number): Promise<SavedPosting> {
  fakeBrowser.tabs.get = ((_: number, done: (tab: object) => void) => done({ incognito: false })) as never;
  for (const [at, url] of PLACES.entries()) {
    const posting = { url, title: 'Engineer', company: 'Acme', text: TEXT, blocks: [] };
    await storeReading({ ...placeOf(at), path: 'test', posting, reading: POSTING.reading });
  }
  for (const place of [A, B, C].slice(0, count)) await saveInTab(place, false);
  const [saved] = stored.values();
  if (!saved) throw new Error('Nothing was saved.');
  // Twice the same paragraph, as somebody may have written it.
  const noted = { status: 'applied' as const, note: 'Ada called.\n\n\n\nAda called.', tags: ['near'] };
  const whole = annotate(saved, noted, '2199-11-22T10:00:00.000Z');
  stored.set(saved.id, whole);
  return whole;
}

const places = () =>
  [...stored.values()].map(({ posting, sources = [] }) => [posting.url, ...sources.map((one) => one.posting.url)]);
const without = ({ reading: _, ...saved }: SavedPosting) => saved;
const said = ({ statuses, note, tags, next }: SavedPosting) => ({ statuses, note, tags, next });

beforeEach(() => stored.clear());
afterEach(() => fakeBrowser.reset());

test('a job that was saved at three places and is saved no longer at the first stays saved at the others, with all that was said', async () => {
  const whole = await saveAt(3);
  await unsaveInTab(A);
  expect(places()).toEqual([PLACES.slice(1)]);
  const [moved] = [...stored.values()];
  expect(moved && said(moved)).toEqual(said(whole));
  expect(moved?.addresses).toEqual(PLACES.slice(1));
  expect(await Promise.all([A, B, C].map(isSavedInTab))).toEqual([false, true, true]);
});

test('each place goes as it is left, whichever is first, and with the last the job', async () => {
  await saveAt(3);
  await unsaveInTab(A);
  await unsaveInTab(C);
  expect(places()).toEqual([[PLACES[1]]]);
  await unsaveInTab(B);
  expect(places()).toEqual([]);
});

test.each([
  ['first', A],
  ['second', B],
])('to undo it at the %s place puts back all as it was, and nothing twice', async (_, place) => {
  const whole = await saveAt(3);
  const gone = await unsaveInTab(place);
  if (!gone) throw new Error('Nothing was saved.');
  await windowCalls['restore-saved'](gone);
  expect([...stored.values()].map(without)).toEqual([without(whole)]);
});

test('saved again at that place, it is one job again, with what was said meanwhile', async () => {
  const { statuses } = await saveAt(2);
  await unsaveInTab(A);
  const [moved] = [...stored.values()];
  if (!moved) throw new Error('Nothing is saved.');
  stored.set(
    moved.id,
    annotate(moved, { note: `${moved.note}\n\nBo called.`, tags: ['far'] }, '2199-11-23T10:00:00.000Z'),
  );
  await saveInTab(A, false);
  expect(places()).toEqual([PLACES.slice(0, 2)]);
  const [again] = [...stored.values()];
  expect(again?.note).toBe('Ada called.\n\nBo called.');
  expect(again?.tags).toEqual(['far']);
  expect(again?.statuses).toEqual(statuses);
});
