import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reconcile, startSites, stopSites } from '../../../entrypoints/background/sites/sites';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { dropReadings, storeReading, tabPlaces } from '../../../lib/storage/readings';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';
import { POSTING } from '../../gallery/states/fake-postings';

const SITE = 'https://careers.example/*';
const shown = vi.hoisted(() => ({ badges: [] as [tabId: number, postings: number][] }));
vi.mock('../../../entrypoints/background/badge/badge', () => ({
  showBadge: async (tabId: number, readings: unknown[]) => void shown.badges.push([tabId, readings.length]),
}));

let registered: { id: string; js: string[]; matches: string[] }[];
let ran: string[];
let orders: unknown[];
let tabs: { id?: number }[];

beforeEach(async () => {
  registered = [];
  ran = [];
  orders = [];
  tabs = [{ id: 1 }, {}, { id: 2 }];
  Object.assign(fakeBrowser, {
    permissions: { getAll: calling(() => ({ origins: [...FIXED_HOSTS, SITE] })) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: async (all: typeof registered) => {
        registered.push(...all);
      },
      updateContentScripts: async () => undefined,
      insertCSS: async () => undefined,
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        ran.push(`${target.tabId} ${files}`);
        return [];
      },
    },
  });
  fakeBrowser.tabs.query = calling(() => tabs);
  fakeBrowser.tabs.sendMessage = calling(((tabId: number, { name, call }: { name: string; call: object }) => {
    orders.push([tabId, name, call]);
    return { answer: null };
  }) as never);
  for (const [tabId, key, url] of [
    [1, 'a', 'https://careers.example/1'],
    [1, 'b', 'https://other.example/1'],
    [2, 'c', 'https://other.example/2'],
  ] as const) {
    const posting = { url, title: '', company: '', text: '', blocks: [] };
    await storeReading({ tabId, frameId: 0, key, path: 'test', posting, reading: POSTING.reading });
  }
});
afterEach(async () => {
  await dropReadings(() => true);
  shown.badges = [];
  fakeBrowser.reset();
});

test('every board that asks and every site that was granted has its switch; a board says why it is asked for', async () => {
  const sites = await reconcile();
  expect(sites.some(({ origins }) => origins.includes(SITE))).toBe(true);
  const boards = sites.filter(({ origins }) => !origins.includes(SITE));
  const reasons = boards.filter((one) => 'reason' in one);
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.every((one) => typeof (one as { reason?: unknown }).reason === 'string')).toBe(true);
  expect(reasons.length).toBeLessThan(boards.length);
});

test('a site that is granted is read at once in each tab of it that is open', async () => {
  await startSites([SITE]);
  expect(ran.map((line) => line.split(' ')[0])).toEqual(['1', '2']);
});

test('a host of the manifest that is granted again is read by the script that is registered there', async () => {
  await startSites([FIXED_HOSTS[0] as string]);
  expect(ran).toEqual(['1 scan.js', '2 scan.js']);
});

test('where a right is taken back, every script is told, what it found there goes, and the badge with it', async () => {
  await stopSites([SITE]);
  expect(orders).toEqual([
    [1, 'stop', { origins: [SITE] }],
    [2, 'stop', { origins: [SITE] }],
  ]);
  expect((await tabPlaces()).map(({ key }) => key)).toEqual(['b', 'c']);
  expect(shown.badges).toEqual([[1, 1]]);
});
