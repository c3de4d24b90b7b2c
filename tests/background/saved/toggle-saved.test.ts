import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toggleSaved } from '../../../entrypoints/background/saved/toggle-saved';
import { annotate } from '../../../lib/core/saved/annotate';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { storeReading } from '../../../lib/storage/readings';
import { onTold } from '../../../lib/storage/told';
import { t } from '../../../lib/ui/text/text';
import { fakeBrowser, refusing } from '../../fixtures/fake-browser';
import { POSTING } from '../../gallery/states/fake-postings';

// Node has no database.
const stored = vi.hoisted(() => new Map<string, SavedPosting>());
vi.mock('../../../lib/storage/saved/saved-postings', () => ({
  savedPosting: async (id: string) => stored.get(id),
  savePosting: async (saved: SavedPosting) => void stored.set(saved.id, saved),
  forgetPosting: async (id: string) => void stored.delete(id),
}));

vi.mock('../../../lib/storage/saved/near', () => ({
  idWithSource: async (id: string) =>
    [...stored.values()].find(({ sources = [] }) => sources.some((one) => one.id === id))?.id,
  idsNear: async () => [...stored.keys()],
}));

const TAB = 7;
const TOP = 'https://jobs.example/1';
const FRAME = 'https://jobs.example/2';
let told: string[];
let controller: AbortController;

beforeEach(() => {
  told = [];
  controller = new AbortController();
  onTold(({ text }) => told.push(text), controller.signal);
  fakeBrowser.tabs.get = ((_: number, done: (tab: object) => void) => done({ incognito: false })) as never;
  Object.assign(fakeBrowser.action, {
    setBadgeText: (_: object, done?: () => void) => done?.(),
    setBadgeBackgroundColor: (_: object, done?: () => void) => done?.(),
    setBadgeTextColor: async () => undefined,
    setTitle: (_: object, done?: () => void) => done?.(),
  });
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  stored.clear();
  fakeBrowser.reset();
});

async function open(url: string, frameId = 0, text = url) {
  const posting = { url, title: 'Engineer', company: 'Acme', text, blocks: [] };
  await storeReading({ tabId: TAB, frameId, key: url, path: 'test', posting, reading: POSTING.reading });
}

test('a posting is saved, saved no longer, and saved again with all that was noted of it', async () => {
  await open(TOP);
  await toggleSaved(TAB, false);
  const [id, saved] = [...stored][0] ?? [];
  if (!id || !saved) throw new Error('Nothing was saved.');
  const noted = {
    status: 'applied',
    note: 'Ada called.',
    tags: ['near'],
    next: { on: '2026-12-01', what: 'Call' },
  } as const;
  stored.set(id, annotate(saved, { ...noted, tags: ['near'] }, '2199-11-22T10:00:00.000Z'));
  const before = stored.get(id);
  await toggleSaved(TAB, false);
  expect([...stored.keys()]).toEqual([]);
  await toggleSaved(TAB, false);
  expect(stored.get(id)).toMatchObject({ note: 'Ada called.', tags: ['near'], next: noted.next });
  expect(stored.get(id)?.statuses).toEqual(before?.statuses);
  expect(told).toEqual([t('told.saved'), t('told.unsaved'), t('told.savedAgain')]);
});

test('what was noted comes back once: later it is what was last said', async () => {
  await open(TOP);
  await toggleSaved(TAB, false);
  await toggleSaved(TAB, false);
  await toggleSaved(TAB, false);
  stored.clear();
  await toggleSaved(TAB, false);
  expect(told.at(-1)).toBe(t('told.saved'));
});

test('where there is no room to hold it, it stays saved, and that is told', async () => {
  await open(TOP);
  await toggleSaved(TAB, false);
  const set = fakeBrowser.storage.session.set;
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(((items: object, ...rest: unknown[]) => {
    const refused = refusing('Session storage quota bytes exceeded.') as (...all: unknown[]) => unknown;
    return 'laid-aside' in items ? refused(items, ...rest) : (set as (...all: unknown[]) => unknown)(items, ...rest);
  }) as never);
  await toggleSaved(TAB, false);
  expect(stored.size).toBe(1);
  expect(told.at(-1)).toBe(t('app.notDone', { reason: t('error.noRoom') }));
});

test('PP-09: of a private window nothing is saved, and what is saved can be saved no longer', async () => {
  await open(TOP);
  await toggleSaved(TAB, true);
  expect([stored.size, told]).toEqual([0, [t('told.private')]]);
  await toggleSaved(TAB, false);
  await toggleSaved(TAB, true);
  expect([stored.size, told.at(-1)]).toEqual([0, t('told.unsaved')]);
});

test('of several postings that of the frame is meant that was pointed at', async () => {
  await open(TOP);
  await open(FRAME, 3);
  await toggleSaved(TAB, false, 3);
  expect([...stored.values()].map(({ posting }) => posting.url)).toEqual([FRAME]);
  await toggleSaved(TAB, false);
  expect(told.at(-1)).toBe(t('told.several'));
});

test('the same job from elsewhere is added to what is saved, is saved there, and leaves it again', async () => {
  const text = 'You have run Kubernetes and Ceph in production for years, at night when it breaks, with two others.';
  await open(TOP, 0, text);
  await toggleSaved(TAB, false);
  await open(FRAME, 3, text);
  await toggleSaved(TAB, false, 3);
  expect(told.at(-1)).toBe(t('told.joined'));
  const places = () =>
    [...stored.values()].map(({ posting, sources = [] }) => [posting.url, ...sources.map((one) => one.posting.url)]);
  expect(places()).toEqual([[TOP, FRAME]]);
  await toggleSaved(TAB, false, 3);
  expect([places(), told.at(-1)]).toEqual([[[TOP]], t('told.unsaved')]);
});
