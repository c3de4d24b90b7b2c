import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toggleMarks } from '../../../entrypoints/background/marks/toggle-marks';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { dropReadings, storeReading } from '../../../lib/storage/readings';
import { settingsStore } from '../../../lib/storage/settings-store';
import { fakeBrowser } from '../../fixtures/fake-browser';
import { POSTING } from '../../gallery/states/fake-postings';

/** What the background asks of a page. */
interface Order {
  name: string;
  call: { marks: unknown[] };
}

const orders: [tab: number, name: string, marks: number][] = [];

beforeEach(async () => {
  fakeBrowser.tabs.sendMessage = ((
    tabId: number,
    { name, call }: Order,
    _to: object,
    called: (reply: unknown) => void,
  ) => {
    orders.push([tabId, name, call.marks.length]);
    called({ answer: null });
  }) as never;
  showTab({});
  for (const [tabId, host] of [
    [1, 'a.example'],
    [2, 'a.example'],
    [3, 'b.example'],
  ] as const) {
    const posting = { url: `https://${host}/${tabId}`, title: '', company: '', text: '', blocks: [] };
    await storeReading({ tabId, frameId: 0, key: 'k', path: 'test', posting, reading: POSTING.reading });
  }
});

afterEach(async () => {
  await dropReadings(() => true);
  fakeBrowser.reset();
  orders.length = 0;
  vi.restoreAllMocks();
});

/** Makes the browser know this, and no more, of any tab. */
function showTab(tab: object): void {
  const get = (_id: number, called: (tab: object) => void) => called(tab);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(get as never);
}

const painted = () => orders.splice(0).map(([tabId, name, marks]) => `${tabId} ${name} ${marks > 0}`);

test('from a private tab marks go from all pages, and no host is stored', async () => {
  showTab({ incognito: true, url: 'https://a.example/1' });
  expect(await toggleMarks(1)).toEqual({ ...DEFAULT_SETTINGS, marks: false });
  expect(await toggleMarks(1)).toEqual(DEFAULT_SETTINGS);
});

test('AX-14: marks of a tab’s site go from every tab of that site, and come back', async () => {
  expect(await toggleMarks(1)).toEqual({ ...DEFAULT_SETTINGS, unmarkedHosts: ['a.example'] });
  expect(painted()).toEqual(['1 paint false', '2 paint false', '3 paint true']);
  expect(await settingsStore.load()).toMatchObject({ unmarkedHosts: ['a.example'] });
  expect(await toggleMarks(2)).toEqual(DEFAULT_SETTINGS);
  expect(painted()).toEqual(['1 paint true', '2 paint true', '3 paint true']);
});

test('a tab that the browser has frozen, which does not answer, keeps nobody waiting', async () => {
  fakeBrowser.tabs.sendMessage = (() => undefined) as never;
  expect(await toggleMarks(1)).toMatchObject({ unmarkedHosts: ['a.example'] });
});

test('a tab without postings goes by its own address', async () => {
  showTab({ url: 'https://c.example/jobs' });
  expect(await toggleMarks(9)).toMatchObject({ unmarkedHosts: ['c.example'] });
});

test('where nothing is known of a tab nothing changes', async () => {
  showTab({});
  expect(await toggleMarks(9)).toEqual(DEFAULT_SETTINGS);
});
