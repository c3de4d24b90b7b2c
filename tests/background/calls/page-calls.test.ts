import { afterEach, expect, test, vi } from 'vitest';
import { pageCalls } from '../../../entrypoints/background/calls/page-calls';
import { windowCalls } from '../../../entrypoints/background/calls/window-calls';
import { forgetHeld } from '../../../lib/storage/held';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { ownArea } from '../../../lib/storage/own/own-area';
import { profileStore } from '../../../lib/storage/profile-store';
import { tabReadings } from '../../../lib/storage/readings';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

const FROM = { tabId: 7, frameId: 0, url: 'https://jobs.example/1', origin: 'https://jobs.example', isPrivate: false };
const text = 'We use Kotlin.';
const posting = {
  url: 'https://jobs.example/1',
  title: 'Developer',
  company: 'Acme',
  text,
  blocks: [{ start: 0, end: text.length, kind: 'text' as const }],
};

const STORAGE = {
  url: 'https://jobs.example/1',
  title: 'Storage Engineer',
  company: '',
  text: 'You run Ceph.',
  blocks: [{ start: 0, end: 13, kind: 'text' as const }],
};

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a skill added while a posting is being saved counts in what is painted', async () => {
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((async (items: object, done: () => void) => {
    await profileStore.change(() => ({ version: 1, skills: [{ id: 'kotlin', name: 'Kotlin', level: 'expert' }] }));
    await set(items as never);
    done?.();
  }) as never);
  const { marks } = await pageCalls['posting-found']({ key: 'a', path: 'test', posting }, FROM);
  expect(marks).toEqual([{ start: 7, end: 13, style: 'solid-1' }]);
});

test('a word added while a posting is being read and stored is painted, and stays in its reading', async () => {
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementationOnce((async (items: object, done: () => void) => {
    await overlayStore.change((now) => ({ ...now, own: [{ id: 'we-use', name: 'We use' }] }));
    await set(items as never);
    done?.();
  }) as never);
  const { marks } = await pageCalls['posting-found']({ key: 'a', path: 'test', posting }, FROM);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['We use', 'Kotlin']);
  const [kept] = await tabReadings(7);
  expect(Object.keys(kept?.reading.skills ?? {}).sort()).toEqual(['kotlin', 'we-use']);
});

test('what a frame no longer shows is forgotten, and nothing of other frames', async () => {
  for (const frameId of [0, 1]) {
    for (const key of ['a', 'b']) {
      await pageCalls['posting-found']({ key, path: 'test', posting }, { ...FROM, frameId });
    }
  }
  await pageCalls['postings-present']({ keys: ['b'] }, FROM);
  expect((await tabReadings(7)).map(({ frameId, key }) => `${frameId} ${key}`)).toEqual(['0 b', '1 a', '1 b']);
});

test('a window sees what the page shows of a posting, and of its structured data what the page does not show', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(calling(() => ({ id: 7 })));
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(calling(() => ({ origins: [] })));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => ({ answer: { keys: ['a'] } })));
  const structured = JSON.stringify({
    '@type': 'JobPosting',
    hiringOrganization: 'Tidewater',
    jobLocation: 'Oslo',
    datePosted: '2026-11-01',
  });
  const fields = { location: 'Bergen (hybrid)', datePosted: '3 days ago', salary: '\u202e700 000 NOK' };
  const { marks } = await pageCalls['posting-found'](
    { key: 'a', path: 'x', posting: { ...STORAGE, cut: true }, fields, structured },
    FROM,
  );
  expect(marks).toHaveLength(1);
  const { postings } = await windowCalls['get-tab']({ tabId: 7 });
  expect(postings[0]?.posting).toEqual({
    url: 'https://jobs.example/1',
    title: 'Storage Engineer',
    company: 'Tidewater',
    location: 'Bergen (hybrid)',
    workMode: 'hybrid',
    salary: '700 000 NOK',
    datePosted: '2026-11-01',
    cut: true,
  });
});

test('HP-17: a page that says it stands at another origin is stored at its own', async () => {
  const forged = { ...posting, url: 'https://bank.example/login' };
  await pageCalls['posting-found']({ key: 'a', path: 'test', posting: forged }, FROM);
  expect((await tabReadings(7)).map((one) => one.posting.url)).toEqual(['https://jobs.example/1']);
});

test('nothing of the reader is looked up between the reading and what is painted, where nobody has changed it', async () => {
  const done: string[] = [];
  const { get } = ownArea;
  vi.spyOn(ownArea, 'get').mockImplementation((key) => {
    done.push(key);
    return get(key);
  });
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  vi.spyOn(session, 'set').mockImplementation((async (items: object, then: () => void) => {
    done.push('stored');
    await set(items as never);
    then?.();
  }) as never);
  forgetHeld();
  const { marks } = await pageCalls['posting-found']({ key: 'a', path: 'test', posting }, { ...FROM, tabId: 11 });
  expect(marks).toHaveLength(1);
  expect(done.at(-1)).toBe('stored');
  expect(done).toEqual(expect.arrayContaining(['overlay', 'profile', 'settings']));
});

test('ST-05: a page is painted also where the browser stores nothing', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(() => Promise.reject(new Error('no room')));
  const { marks } = await pageCalls['posting-found']({ key: 'a', path: 'test', posting }, FROM);
  expect(marks).toHaveLength(1);
});
