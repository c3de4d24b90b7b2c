import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tabToShow, turnTo } from '../../entrypoints/windows/watch-tab';
import type { PageState } from '../../lib/ui/data';
import { fakeBrowser } from '../fixtures/fake-browser';
import { POSTING } from '../gallery/fake';

/** What was told to show, in order: the tab and the title of its posting, or the kind of page. */
let told: string[];
/** Tabs whose answers wait until they are let go. */
let slow: Map<number, PromiseWithResolvers<void>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  told = [];
  slow = new Map();
  const nothing = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(fakeBrowser.permissions, { onAdded: nothing, onRemoved: nothing });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ content_scripts: [] } as never);
  fakeBrowser.tabs.get = ((id: number, done: (tab: object) => void) =>
    done({ id, windowId: 3, status: 'complete' })) as never;
  fakeBrowser.runtime.sendMessage = ((
    message: { name: string; call: { tabId: number } },
    done: (reply: object) => void,
  ) => {
    const { tabId } = message.call;
    const place = { frameId: 0, key: 'a', start: 1, end: 2, index: 2, count: 17 };
    const posting = { url: '', title: `Posting ${tabId}`, company: '' };
    const answers: Record<string, unknown> = {
      'get-tab': { script: true, postings: [{ ...place, path: '', posting, reading: POSTING.reading }] },
      'get-shown': place,
    };
    void (slow.get(tabId)?.promise ?? Promise.resolve()).then(() => done({ answer: answers[message.name] ?? null }));
  }) as never;
});
afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
});

const wordsOf = (page: PageState) =>
  page.kind === 'postings' ? page.postings.map(({ title }) => title).join() : page.kind;
const watch = () =>
  turnTo(true, ({ id }, seen) => {
    if (seen.page) told.push(`${id} ${wordsOf(seen.page)}`);
    if (seen.shown) told.push(`${id} ${seen.shown.index + 1} of ${seen.shown.count}`);
  });
const tab = (id: number) => ({ id, windowId: 3 });

test('the tab before stays in view until the next one has something to show: nothing flickers', async () => {
  const turn = watch();
  turn(tab(1));
  await vi.waitFor(() => expect(told).toEqual(['1 Posting 1', '1 3 of 17']));
  turn(tab(2));
  await vi.waitFor(() => expect(told.slice(2)).toEqual(['2 Posting 2', '2 3 of 17']));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toHaveLength(4);
});

test('LC-14: where the next tab is slow, nothing of the one before is left in its place', async () => {
  const turn = watch();
  turn(tab(1));
  await vi.waitFor(() => expect(told).toHaveLength(2));
  slow.set(2, Promise.withResolvers());
  turn(tab(2));
  await vi.advanceTimersByTimeAsync(299);
  expect(told).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(told.at(-1)).toBe('2 reading');
  slow.get(2)?.resolve();
  await vi.waitFor(() => expect(told.slice(3)).toEqual(['2 Posting 2', '2 3 of 17']));
});

test('LC-14: an answer that comes too late is of no tab that is looked at, and is passed over', async () => {
  const turn = watch();
  slow.set(1, Promise.withResolvers());
  turn(tab(1));
  turn(tab(2));
  await vi.waitFor(() => expect(told).toEqual(['2 Posting 2', '2 3 of 17']));
  slow.get(1)?.resolve();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toHaveLength(2);
});

test('the popup shows the tab its address names, with the window it stands in', async () => {
  expect(await tabToShow(new URL('https://own.example/popup.html?tab=7'))).toEqual({ id: 7, windowId: 3 });
});
