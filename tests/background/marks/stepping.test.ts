import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showInTab, shownInTab, stepInTab } from '../../../entrypoints/background/marks/stepping';
import type { Mention } from '../../../lib/core/reading';
import { storeReading } from '../../../lib/storage/readings';
import { fakeBrowser } from '../../fixtures/fake-browser';

const TAB = 7;
/** The postings that each frame of the tab shows, in page order; a frame that is not named answers nothing. */
let frames: Record<number, string[]>;
/** What was asked of the frames beside what they show. */
let asked: string[];

beforeEach(() => {
  frames = { 0: ['a', 'b'], 4: ['a'] };
  asked = [];
  const send = (_tab: number, message: { name: string; call: object }, to: { frameId: number }, answer: unknown) => {
    const keys = frames[to.frameId];
    if (message.name !== 'present')
      asked.push(`${to.frameId} ${message.name} ${Object.values(message.call).join(' ')}`);
    (answer as (reply: unknown) => void)(keys ? { answer: { keys } } : undefined);
  };
  fakeBrowser.tabs.sendMessage = send as never;
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function keep(frameId: number, key: string, ...starts: number[]): Promise<void> {
  const mentions = starts.map((start): Mention => {
    return { start, end: start + 2, skill: 'go', strength: 'required', doubtful: false };
  });
  const reading = { version: 1, skills: {}, mentions, unknown: [], requirements: [], facts: [] };
  const posting = { url: '', title: '', company: '', text: '', blocks: [] };
  await storeReading({ tabId: TAB, frameId, key, path: 'test', posting, reading });
}

async function walk(by: 1 | -1, times: number): Promise<string[]> {
  const way: string[] = [];
  for (let i = 0; i < times; i++) {
    const step = await stepInTab(TAB, by);
    way.push(step ? `${step.frameId}${step.key}${step.start} ${step.index + 1}/${step.count}` : 'nowhere');
  }
  return way;
}

test('mentions come in the order of the page, not in the order they were read, the top frame’s first', async () => {
  await keep(4, 'a', 3);
  await keep(0, 'b', 1);
  await keep(0, 'a', 5, 9);
  expect(await walk(1, 5)).toEqual(['0a5 1/4', '0a9 2/4', '0b1 3/4', '4a3 4/4', '0a5 1/4']);
  expect(await walk(-1, 2)).toEqual(['4a3 4/4', '0b1 3/4']);
});

test('what a frame showed is taken away where another frame shows the next', async () => {
  await keep(0, 'a', 5);
  await keep(4, 'a', 3);
  await walk(1, 2);
  expect(asked).toEqual(['0 show-mention a 5 7', '4 show-mention a 3 5', '0 hide-mention ']);
});

test('steps asked for at the same time follow each other', async () => {
  await keep(0, 'a', 1, 5, 9);
  const steps = await Promise.all([1, 1, 1].map(() => stepInTab(TAB, 1)));
  expect(steps.map((step) => step?.start)).toEqual([1, 5, 9]);
});

test('postings and frames that are gone are passed over', async () => {
  await keep(0, 'a', 5);
  await keep(0, 'b', 1);
  await keep(4, 'a', 3);
  expect(await walk(1, 2)).toEqual(['0a5 1/3', '0b1 2/3']);
  frames = { 0: ['a'] };
  expect(await shownInTab(TAB)).toBeUndefined();
  expect(await walk(1, 2)).toEqual(['0a5 1/1', '0a5 1/1']);
  frames = {};
  expect(await walk(1, 1)).toEqual(['nowhere']);
});

test('a click on a line and the keys go on from each other', async () => {
  await keep(0, 'a', 1, 5, 9);
  await showInTab(TAB, { frameId: 0, key: 'a', start: 5, end: 7 });
  expect(await shownInTab(TAB)).toMatchObject({ start: 5, index: 1, count: 3 });
  expect(await walk(1, 1)).toEqual(['0a9 3/3']);
});

test('a tab without a posting has nothing to show', async () => {
  expect(await walk(1, 1)).toEqual(['nowhere']);
  expect(await shownInTab(TAB)).toBeUndefined();
  expect(asked).toEqual([]);
});
