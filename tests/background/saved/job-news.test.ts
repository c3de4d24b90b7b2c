import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dictionary } from '../../../entrypoints/background/reader/dictionary';
import { newsInTab, newsOfSaved } from '../../../entrypoints/background/saved/job-news';
import { idInTab } from '../../../entrypoints/background/saved/save-in-tab';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { read } from '../../../lib/core/read';
import { apart, joined } from '../../../lib/core/saved/again/join';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { dropReadings, storeReading } from '../../../lib/storage/readings';
import { fakeBrowser } from '../../fixtures/fake-browser';

// Node has no database.
const stored = vi.hoisted(() => new Map<string, SavedPosting>());
vi.mock('../../../lib/storage/saved/saved-postings', () => ({ savedPosting: async (id: string) => stored.get(id) }));
vi.mock('../../../lib/storage/saved/near', () => ({
  idWithSource: async (id: string) =>
    [...stored.values()].find(({ sources = [] }) => sources.some((one) => one.id === id))?.id,
  idsNear: async () => [...stored.keys()],
}));

const PLACE = { tabId: 7, frameId: 0, key: 'k' };
const HERE = 'https://job-boards.greenhouse.io/acme/jobs/4000001';
const THERE = 'https://www.acme.example/jobs/9';
const TEXT =
  'Requirements:\n- You have run Kubernetes and Ceph in production for years, at night when it breaks, with two others.\n- Go';
const CHANGED = `${TEXT}\n- Terraform`;

beforeEach(() => open(HERE));
afterEach(async () => {
  stored.clear();
  await dropReadings(() => true);
  fakeBrowser.reset();
});

function posting(url: string, text: string) {
  return { ...plainPosting(text), url, title: 'Engineer', company: 'Acme' };
}

async function open(url: string, text = TEXT): Promise<void> {
  const shown = posting(url, text);
  const reading = read(shown, dictionary(), EMPTY_OVERLAY);
  await storeReading({ ...PLACE, path: 'test', posting: shown, reading });
}

function saved(id: string, url: string, text = TEXT): SavedPosting {
  const shown = posting(url, text);
  const reading = read(shown, dictionary(), EMPTY_OVERLAY);
  return savedNow({ id, posting: shown, reading, now: '2026-11-01T12:00:00.000Z' });
}

function put(...all: SavedPosting[]): void {
  for (const one of all) stored.set(one.id, one);
}

test('of a posting that is not saved, the same job elsewhere is told, with its board', async () => {
  put(saved('there', THERE));
  expect(await newsInTab(PLACE)).toMatchObject({
    id: await idInTab(PLACE),
    alike: [{ id: 'there', board: 'acme.example', address: THERE, lines: [] }],
  });
});

test('of one that is saved, its other places are told, and not itself', async () => {
  const id = await idInTab(PLACE);
  put(joined(saved(id, HERE), saved('there', THERE, CHANGED)));
  const news = await newsInTab(PLACE);
  expect(news).toMatchObject({ savedId: id, alike: [] });
  expect(news.sources.map((one) => [one.id, one.board])).toEqual([['there', 'acme.example']]);
  expect(news.sources[0]?.lines.length).toBeGreaterThan(0);
  expect(news).not.toHaveProperty('changed');
});

test('what it asks now and did not when it was saved is told, and since when', async () => {
  const id = await idInTab(PLACE);
  put(saved(id, HERE, CHANGED));
  const { changed } = await newsInTab(PLACE);
  expect(changed?.since).toBe('2026-11-01T12:00:00.000Z');
  expect(changed?.lines.length).toBeGreaterThan(0);
});

test('what the reader has said is another job is not told as the same', async () => {
  put(apart(saved('there', THERE), await idInTab(PLACE)));
  expect((await newsInTab(PLACE)).alike).toEqual([]);
});

test('what is nowhere open or saved has no news', async () => {
  const none = { sources: [], alike: [] };
  expect(await newsInTab({ ...PLACE, key: 'gone' })).toMatchObject(none);
  expect(await newsOfSaved('gone')).toMatchObject(none);
});

test('a saved posting tells of its places beside itself', async () => {
  put(joined(saved('here', HERE), saved('there', THERE)), saved('third', 'https://third.example/1'));
  const news = await newsOfSaved('here');
  expect(news.sources.map(({ id }) => id)).toEqual(['there']);
  expect(news.alike.map(({ id }) => id)).toEqual(['third']);
});
