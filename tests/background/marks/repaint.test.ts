import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repaint } from '../../../entrypoints/background/marks/repaint';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { dropReadings, storeReading } from '../../../lib/storage/readings';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';
import { POSTING } from '../../gallery/states/fake-postings';

const shown = vi.hoisted(() => ({ badges: [] as [number, string[]][], left: [] as object[] }));
vi.mock('../../../entrypoints/background/badge/badge', () => ({
  showBadge: async (tabId: number, readings: { key: string }[]) => {
    shown.badges.push([tabId, readings.map(({ key }) => key)]);
  },
}));
vi.mock('../../../lib/storage/readings', async (original) => ({
  ...(await original<object>()),
  leftPlaces: async () => shown.left,
}));

let orders: [tabId: number, frameId: number, name: string, keys: unknown][];

beforeEach(async () => {
  orders = [];
  const order = (
    tabId: number,
    message: { name: string; call: { key?: string; keys?: string[] } },
    to: { frameId: number },
  ) => {
    orders.push([tabId, to.frameId, message.name, message.call.key ?? message.call.keys]);
    return { answer: null };
  };
  fakeBrowser.tabs.sendMessage = calling(order as never);
  const posting = { url: 'https://a.example/1', title: '', company: '', text: '', blocks: [] };
  for (const [tabId, key] of [
    [1, 'a'],
    [1, 'b'],
    [2, 'c'],
  ] as const)
    await storeReading({ tabId, frameId: 0, key, path: 'test', posting, reading: POSTING.reading });
});
afterEach(async () => {
  await dropReadings(() => true);
  Object.assign(shown, { badges: [], left: [] });
  fakeBrowser.reset();
});

test('each posting is painted where it stands, and each tab’s badge tells of its own postings', async () => {
  expect(await repaint(EMPTY_PROFILE)).toBe(EMPTY_PROFILE);
  expect(orders).toEqual([
    [1, 0, 'paint', 'a'],
    [1, 0, 'paint', 'b'],
    [2, 0, 'paint', 'c'],
  ]);
  expect(shown.badges).toEqual([
    [1, ['a', 'b']],
    [2, ['c']],
  ]);
});

test('of one tab alone nothing else is painted', async () => {
  await repaint(EMPTY_PROFILE, 2);
  expect(orders).toEqual([[2, 0, 'paint', 'c']]);
  expect(shown.badges).toEqual([[2, ['c']]]);
});

test('ST-11: postings for whose readings there was no room are read again, frame by frame', async () => {
  shown.left = [
    { tabId: 3, frameId: 0, key: 'x' },
    { tabId: 3, frameId: 4, key: 'y' },
    { tabId: 3, frameId: 0, key: 'z' },
  ];
  await repaint(EMPTY_PROFILE);
  expect(orders.filter(([, , name]) => name === 'read-again')).toEqual([
    [3, 0, 'read-again', ['x', 'z']],
    [3, 4, 'read-again', ['y']],
  ]);
});
