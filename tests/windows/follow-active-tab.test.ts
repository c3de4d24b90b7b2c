import { afterEach, beforeEach, expect, test } from 'vitest';
import { followActiveTab } from '../../entrypoints/windows/follow-active-tab';
import { fakeBrowser } from '../fixtures/fake-browser';

const OWN = 3;
let active: number | undefined;
let heard: number[];
let controller: AbortController;

beforeEach(() => {
  active = 11;
  heard = [];
  controller = new AbortController();
  // As Firefox has it, which replaces no tab by another.
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(fakeBrowser.tabs, { onAttached: silent, onReplaced: undefined });
  fakeBrowser.windows.getCurrent = ((...all: unknown[]) => (all.at(-1) as (own: object) => void)({ id: OWN })) as never;
  fakeBrowser.tabs.query = ((query: { windowId: number }, done: (tabs: object[]) => void) => {
    done(query.windowId === OWN && active !== undefined ? [{ id: active, windowId: OWN }] : []);
  }) as never;
});
afterEach(() => {
  controller.abort();
  fakeBrowser.reset();
});

const follow = () => followActiveTab(({ id }) => heard.push(id), controller.signal);
const activate = (tabId: number) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: OWN });

test('tells the active tab of its own window, and each one that becomes it once', async () => {
  await follow();
  expect(heard).toEqual([11]);
  active = 12;
  await activate(12);
  await expect.poll(() => heard).toEqual([11, 12]);
  await activate(12);
  active = 11;
  await activate(11);
  await expect.poll(() => heard).toEqual([11, 12, 11]);
});

test('tabs of other windows are none of its business', async () => {
  await follow();
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 99, windowId: 4 });
  active = undefined;
  await activate(12);
  active = 13;
  await activate(13);
  await expect.poll(() => heard).toEqual([11, 13]);
});

test('ends with its signal', async () => {
  await follow();
  controller.abort();
  active = 12;
  await activate(12);
  await Promise.resolve();
  expect(heard).toEqual([11]);
  expect(fakeBrowser.tabs.onActivated.hasListeners()).toBe(false);
});
