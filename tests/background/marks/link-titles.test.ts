import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linkTitles } from '../../../entrypoints/background/marks/link-titles';
import type { Settings } from '../../../lib/core/marks/settings';
import type { Status } from '../../../lib/core/saved/saved-posting';
import type { PageSender } from '../../../lib/messaging/background';
import { settingsStore } from '../../../lib/storage/settings-store';
import { fakeBrowser } from '../../fixtures/fake-browser';

// Node has no database.
const statuses = vi.hoisted(() => new Map<string, string>());
const viewed = vi.hoisted(() => new Set<string>());
vi.mock('../../../lib/storage/saved/summaries', () => ({
  statusesOf: async (ids: string[]) => new Map([...statuses].filter(([id]) => ids.includes(id))),
}));
vi.mock('../../../lib/storage/saved/viewed', () => ({
  viewedAmong: async (ids: string[]) => new Set(ids.filter((id) => viewed.has(id))),
}));

const PAGE = 'https://job-boards.greenhouse.io/acme';
const FROM: PageSender = {
  tabId: 1,
  frameId: 0,
  origin: 'https://job-boards.greenhouse.io',
  isPrivate: false,
} as never;
const link = (number: number) => `${PAGE}/jobs/${number}`;
const LINKS = [link(4000001), `${PAGE}/about`, link(4000002), link(4000003)];

beforeEach(() => set({ lists: true }));
afterEach(() => {
  statuses.clear();
  viewed.clear();
  fakeBrowser.reset();
});

const set = (change: Partial<Settings>) => settingsStore.change((before) => ({ ...before, ...change }));
const idOf = async (at: number) => (await linkTitles(PAGE, LINKS, FROM))[at]?.id ?? '';

test('each link to a posting has the posting’s id, and looks as what the reader did with it', async () => {
  statuses.set(await idOf(0), 'saved' satisfies Status);
  statuses.set(await idOf(2), 'rejected' satisfies Status);
  viewed.add(await idOf(2));
  viewed.add(await idOf(3));
  const [saved, about, rejected, seen] = await linkTitles(PAGE, LINKS, FROM);
  expect(about).toBeNull();
  const styles = [saved, rejected, seen].map((one) => one?.style);
  expect(styles.every((style) => style !== undefined)).toBe(true);
  expect(new Set(styles.map((style) => JSON.stringify(style))).size).toBe(3);
});

test('a posting that the reader has not met has no look', async () => {
  const [first] = await linkTitles(PAGE, LINKS, FROM);
  expect(first).toEqual({ id: expect.any(String) });
});

test('a page in a private window learns nothing', async () => {
  statuses.set(await idOf(0), 'saved');
  expect(await linkTitles(PAGE, LINKS, { ...FROM, isPrivate: true })).toEqual([null, null, null, null]);
});

test.each<[string, Partial<Settings>]>([
  ['lists are not marked', { lists: false }],
  ['marks are off', { marks: false }],
  ['the site has no marks', { unmarkedHosts: ['job-boards.greenhouse.io'] }],
])('where %s, no link has a look', async (_what, change) => {
  statuses.set(await idOf(0), 'saved');
  await set(change);
  expect(await linkTitles(PAGE, LINKS, FROM)).toEqual([null, null, null, null]);
});
