import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn, letOthersIn } from '../../../entrypoints/background/calls/in-turn';
import { settle } from '../../../entrypoints/background/sites/settle';
import { dropReadings, storeReading, tabPlaces } from '../../../lib/storage/readings';
import { fakeBrowser } from '../../fixtures/fake-browser';
import { POSTING } from '../../gallery/states/fake-postings';

const TAB = 7;
const posting = { url: 'https://jobs.example/1', title: '', company: '', text: '', blocks: [] };
/** The postings each frame shows; nothing where no script answers. */
let shown: Record<number, string[]>;
/** The frames that have more marks than are painted. */
let inPart: number[];
let readAgain: (number | undefined)[];
/** The postings that were asked for again. */
let keysAgain: (string[] | undefined)[];
let whenAsked: () => Promise<void>;

beforeEach(() => {
  shown = {};
  inPart = [];
  readAgain = [];
  keysAgain = [];
  whenAsked = async () => {};
  fakeBrowser.tabs.sendMessage = (async (
    _: number,
    { name, call }: { name: string; call: { keys?: string[] } },
    { frameId }: { frameId?: number },
    done: (reply: unknown) => void,
  ) => {
    if (name === 'read-again')
      return [readAgain.push(frameId), keysAgain.push(call.keys), done({ error: 'The page goes.' })];
    const keys = shown[frameId ?? 0];
    await whenAsked();
    done(keys && { answer: { keys, ...(inPart.includes(frameId ?? 0) && { inPart: true }) } });
  }) as never;
});

afterEach(async () => {
  await dropReadings(() => true);
  fakeBrowser.reset();
});

const keep = (frameId: number, key: string) =>
  storeReading({ tabId: TAB, frameId, key, path: 'test', posting, reading: POSTING.reading });
const stored = async () => (await tabPlaces(TAB)).map(({ frameId, key }) => `${frameId} ${key}`);

test('what a frame shows no longer is dropped, and what frames that are gone showed', async () => {
  for (const frameId of [0, 1]) for (const key of ['a', 'b']) await keep(frameId, key);
  shown = { 0: ['b'] };
  expect(await settle(TAB)).toEqual({ script: true, dropped: true, left: 0 });
  expect(await stored()).toEqual(['0 b']);
  expect(readAgain).toEqual([]);
});

test.each([[[0]], [[1]], [[]]])('frames %j are marked in part, and that is told', async (frames) => {
  await keep(0, 'a');
  await keep(1, 'a');
  [shown, inPart] = [{ 0: ['a'], 1: ['a'] }, frames];
  for (const awaited of [false, true]) {
    expect((await settle(TAB, awaited)).inPart).toBe(frames.length > 0 ? true : undefined);
  }
});

test('what comes while the page is asked stays', async () => {
  await keep(0, 'a');
  shown = { 0: [] };
  whenAsked = () => keep(0, 'b');
  await settle(TAB);
  expect(await stored()).toEqual(['0 b']);
});

test('what comes while the page is asked early stays, and what is gone is dropped', async () => {
  await keep(0, 'a');
  shown = { 0: [] };
  whenAsked = async () => {
    await keep(0, 'b');
    shown = { 0: ['b'] };
  };
  expect(await settle(TAB, true)).toEqual({ script: true, dropped: true, left: 0 });
  expect(await stored()).toEqual(['0 b']);
});

test.each([true, false])('where what is stored stands there, the page is asked once; awaited: %s', async (awaited) => {
  await keep(0, 'a');
  shown = { 0: ['a'] };
  let asked = 0;
  whenAsked = async () => void asked++;
  expect(await settle(TAB, awaited)).toEqual({ script: true, dropped: false, left: 0 });
  expect(asked).toBe(1);
});

test.each([
  [false, 1],
  [true, 2],
])('a tab without a script is asked once, or as it is awaited, of all its frames too: %s', async (awaited, times) => {
  let asked = 0;
  whenAsked = async () => void asked++;
  expect(await settle(TAB, awaited)).toEqual({ script: false, dropped: false, left: 0 });
  expect(asked).toBe(times);
});

test('a frame is asked again for what it shows and nobody stored, whatever another frame has stored; one that goes is passed over', async () => {
  await keep(0, 'a');
  await keep(1, 'b');
  shown = { 0: ['a', 'b'], 1: ['b'] };
  expect(await settle(TAB)).toEqual({ script: true, dropped: false, left: 0 });
  expect(readAgain).toEqual([0]);
});

test('a tab of which nothing is stored is asked as a whole', async () => {
  shown = { 0: ['a'] };
  expect(await settle(TAB)).toEqual({ script: true, dropped: false, left: 0 });
  expect(readAgain).toEqual([undefined]);
  shown = {};
  expect(await settle(TAB)).toEqual({ script: false, dropped: false, left: 0 });
});

test('ST-11: of postings for whose readings there was no room those are asked for again that have it now', async () => {
  const large = (tabId: number, key: string) =>
    storeReading({
      ...{ tabId, frameId: 0, key, path: 'test', reading: POSTING.reading },
      posting: { ...posting, text: 'x'.repeat(3_900_000) },
    });
  await large(8, 'a');
  for (const key of ['b', 'c']) await large(TAB, key);
  shown = { 0: ['b', 'c'] };
  expect(await settle(TAB)).toEqual({ script: true, dropped: false, left: 1 });
  expect(keysAgain).toEqual([]);
  await dropReadings(({ tabId }) => tabId === 8);
  expect(await settle(TAB)).toEqual({ script: true, dropped: false, left: 0 });
  expect(keysAgain).toEqual([['b']]);
});

test.each([
  ['waits', 0],
  ['is being read', 1],
])('what %s is not asked for again: its page would wait for a second reading', async (_, turns) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const reading = inTurn(TAB, '0 posting-found a', () => promise);
  for (let turn = 0; turn < turns; turn++) await letOthersIn();
  shown = { 0: ['a'] };
  for (const awaited of [false, true]) await settle(TAB, awaited);
  expect(readAgain).toEqual([]);
  resolve();
  await reading;
  await settle(TAB);
  expect(readAgain).toEqual([undefined]);
});

test('what is missing beside a posting that is being read is asked for, and so is what another tab has read', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const readings = [
    inTurn(TAB, '0 posting-found a', () => promise),
    inTurn(TAB + 1, '0 posting-found b', () => promise),
  ];
  await keep(0, 'c');
  shown = { 0: ['a', 'b', 'c'] };
  await settle(TAB);
  expect(keysAgain).toEqual([['b']]);
  resolve();
  await Promise.all(readings);
});
