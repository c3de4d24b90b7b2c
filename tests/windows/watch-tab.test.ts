import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tabToShow, turnTo } from '../../entrypoints/windows/watch-tab';
import type { PageState } from '../../lib/ui/data';
import { fakeBrowser } from '../fixtures/fake-browser';
import { POSTING } from '../gallery/states/fake-postings';

/** What the background says of a tab without a script of ours. */
const ANSWER = { loading: false, isPrivate: false, script: false, postings: [] };

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
  fakeBrowser.tabs.get = ((id: number, done: (tab: object) => void) => done({ id, windowId: 3 })) as never;
  fakeBrowser.runtime.sendMessage = ((
    message: { name: string; call: { tabId: number } },
    done: (reply: object) => void,
  ) => {
    const { tabId } = message.call;
    const place = { frameId: 0, key: 'a', start: 1, end: 2, index: 2, count: 17 };
    const posting = { url: '', title: `Posting ${tabId}`, company: '' };
    const answers: Record<string, unknown> = {
      'get-tab': { ...ANSWER, script: true, postings: [{ ...place, path: '', posting, reading: POSTING.reading }] },
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

/** Has the tab show a page of a fixed host without postings, in which our script answers the third time it is asked, or never. */
function showStarting(answers: boolean, origins = ['https://jobs.example/*']): void {
  const url = 'https://jobs.example/1';
  fakeBrowser.permissions.getAll = ((done: (all: object) => void) => done({ origins })) as never;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://jobs.example/*'], js: ['scan.js'] }],
  } as never);
  let asked = 0;
  fakeBrowser.runtime.sendMessage = (({ name }: { name: string }, done: (reply: object) => void) => {
    if (name === 'get-tab') asked++;
    done({ answer: name === 'get-tab' ? { ...ANSWER, url, script: answers && asked > 2 } : null });
  }) as never;
}

test('a page whose script is about to start is asked again before the reader is told to reload it', async () => {
  showStarting(true);
  watch()(tab(1));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(told).toEqual(['1 reading', '1 none']);
});

test('a page whose script never starts is to be reloaded', async () => {
  showStarting(false);
  watch()(tab(1));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(told).toEqual(['1 reading', '1 reload']);
});

test('a site that the browser opens on click only is read by the click that opened the popup', async () => {
  showStarting(true, []);
  const calls = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  turnTo(false, (_tab, { page }) => page && told.push(page.kind))(tab(1));
  await vi.waitFor(() => expect(told.slice(-2)).toEqual(['elsewhere', 'elsewhere']));
  await vi.advanceTimersByTimeAsync(3_000);
  const names = calls.mock.calls.map(([message]) => (message as unknown as { name: string }).name);
  expect(names.filter((name) => name === 'read-board')).toHaveLength(1);
});

test('beside the page nobody has clicked, and nothing is read', async () => {
  showStarting(false, []);
  const calls = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  watch()(tab(1));
  await vi.waitFor(() => expect(told).toContain('1 elsewhere'));
  const names = calls.mock.calls.map(([message]) => (message as unknown as { name: string }).name);
  expect(names).not.toContain('read-board');
});

test('the popup shows the tab its address names, with the window it stands in', async () => {
  expect(await tabToShow(new URL('https://own.example/popup.html?tab=7'))).toEqual({ id: 7, windowId: 3 });
});
