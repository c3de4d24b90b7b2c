import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readAnew } from '../../../entrypoints/background/marks/read-anew';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { corrected } from '../../../lib/core/profile/overlay';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { dropReadings, storeReading, tabReadings } from '../../../lib/storage/readings';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

const SMALL = 1;
const LARGE = 2;
/** The tabs that were painted, in their order, each with the marks it was sent. */
let painted: { tabId: number; marks: number }[];

beforeEach(async () => {
  painted = [];
  const paint = (tabId: number, { call }: { call: { marks: unknown[] } }) => {
    painted.push({ tabId, marks: call.marks.length });
    return { answer: null };
  };
  fakeBrowser.tabs.sendMessage = calling(paint as never);
  await open(LARGE, 'We use Zorblax and Docker, and Ansible on Linux.\n\n'.repeat(500));
  await open(SMALL, 'We use Zorblax.');
});
afterEach(async () => {
  await dropReadings(() => true);
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

async function open(tabId: number, text: string): Promise<void> {
  const posting = { ...plainPosting(text), url: `https://jobs.example/${tabId}` };
  const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
  await storeReading({ tabId, frameId: 0, key: 'k', path: 'test', posting, reading });
}

const add = (name: string) => overlayStore.change((before) => corrected(before, { kind: 'own', name }, () => false));
const mentions = async (tabId: number) => (await tabReadings(tabId)).map(({ reading }) => reading.mentions.length);

test('a word of the reader’s is marked in every open posting', async () => {
  await add('Zorblax');
  await readAnew();
  expect(await mentions(SMALL)).toEqual([1]);
  expect((await mentions(LARGE))[0]).toBeGreaterThan(500);
  expect(painted.filter(({ tabId }) => tabId === SMALL).at(-1)?.marks).toBe(1);
});

test('HP-18: a small posting is painted before a large one of another tab is read', async () => {
  await add('Zorblax');
  await readAnew();
  expect(painted.findIndex(({ tabId }) => tabId === SMALL)).toBeLessThan(
    painted.findIndex(({ tabId, marks }) => tabId === LARGE && marks > 0),
  );
});

test('of two corrections made at once the later counts, and both are done when it is', async () => {
  await add('Zorblax');
  const first = readAnew();
  await overlayStore.change((before) =>
    corrected(before, { kind: 'never', id: 'zorblax', name: 'Zorblax' }, () => false),
  );
  const second = readAnew();
  await first;
  expect(await mentions(SMALL)).toEqual([0]);
  await second;
  const overlays = (await tabReadings()).map(({ reading }) =>
    reading.mentions.some(({ skill }) => skill === 'zorblax'),
  );
  expect(overlays).toEqual([false, false]);
});

test('a posting that closed meanwhile is not stored again', async () => {
  await add('Zorblax');
  const done = readAnew();
  await dropReadings(({ tabId }) => tabId === LARGE);
  await done;
  expect((await tabReadings()).map(({ tabId }) => tabId)).toEqual([SMALL]);
});

test('what a page told meanwhile of the same posting stays', async () => {
  await add('Zorblax');
  const done = readAnew();
  await open(LARGE, 'We use Zorblax, and now the whole text is shown.');
  await done;
  expect((await tabReadings(LARGE)).map(({ posting }) => posting.text)).toEqual([
    'We use Zorblax, and now the whole text is shown.',
  ]);
});

test('nothing is read that the words do not touch', async () => {
  await add('Frobnic');
  await readAnew();
  expect((await tabReadings()).map(({ reading }) => reading.version)).toEqual([1, 1]);
});
