import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteViewed } from '../../../entrypoints/background/saved/note-viewed';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { settingsStore } from '../../../lib/storage/settings-store';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';
import { POSTING } from '../../gallery/states/fake-postings';

// Node has no database.
const viewed = vi.hoisted(() => ({ urls: [] as string[], forgotten: [] as number[], told: 0 }));
vi.mock('../../../lib/storage/saved/viewed', () => ({
  rememberView: async ({ posting }: { posting: { url: string } }) => void viewed.urls.push(posting.url),
  forgetViews: async (days: number) => void viewed.forgotten.push(days),
}));
vi.mock('../../../entrypoints/background/marks/tell-lists', () => ({
  tellLists: async () => void viewed.told++,
}));

const TAB = 7;
const reading = (url: string, frameId = 0) => ({
  ...{ tabId: TAB, frameId, key: url, path: 'test', reading: POSTING.reading },
  posting: { ...plainPosting('We use Go.'), url },
});
const ONE = 'https://jobs.example/1';
const TWO = 'https://jobs.example/2';

beforeEach(async () => {
  showTab({ incognito: false });
  await settingsStore.change((before) => ({ ...before, viewedDays: 30 }));
});
afterEach(() => {
  Object.assign(viewed, { urls: [], forgotten: [], told: 0 });
  fakeBrowser.reset();
});

function showTab(tab: object): void {
  fakeBrowser.tabs.get = calling(() => tab);
}

test('a posting that a frame shows alone was looked at; what is older than the reader wants goes, and lists are told', async () => {
  await noteViewed(TAB, [reading(ONE), reading(TWO, 4)]);
  expect(viewed).toEqual({ urls: [ONE, TWO], forgotten: [30], told: 1 });
});

test('of the postings of a list none was looked at', async () => {
  await noteViewed(TAB, [reading(ONE), reading(TWO), reading('https://jobs.example/3', 4)]);
  expect(viewed.urls).toEqual(['https://jobs.example/3']);
  await noteViewed(TAB, [reading(ONE), reading(TWO)]);
  expect(viewed).toMatchObject({ urls: ['https://jobs.example/3'], told: 1 });
});

test('PP-09: of a private tab nothing is remembered', async () => {
  showTab({ incognito: true });
  await noteViewed(TAB, [reading(ONE)]);
  expect(viewed).toEqual({ urls: [], forgotten: [], told: 0 });
});

test('nothing is remembered until the reader switches it on', async () => {
  await settingsStore.change((before) => ({ ...before, viewedDays: 0 }));
  await noteViewed(TAB, [reading(ONE)]);
  expect(viewed).toEqual({ urls: [], forgotten: [], told: 0 });
});
