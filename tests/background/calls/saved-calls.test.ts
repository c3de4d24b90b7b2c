import { afterEach, expect, test, vi } from 'vitest';
import { savedCalls } from '../../../entrypoints/background/calls/saved-calls';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { profileStore } from '../../../lib/storage/profile-store';
import { storeReading } from '../../../lib/storage/readings';
import { fakeBrowser } from '../../fixtures/fake-browser';

const PLACE = { tabId: 7, frameId: 0, key: 'a' };
const posting = { url: 'https://jobs.example/1', title: 'Engineer', company: 'Acme', text: 'Go', blocks: [] };
const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const GO = { id: 'go', name: 'Go', level: 'working' as const };
const CEPH = { id: 'ceph', name: 'Ceph', level: 'expert' as const };

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('PP-09: a posting of a private tab is refused unless the reader has been told, whatever a window says of the tab', async () => {
  // The polyfill hands over a callback, as Chromium once wanted it.
  const get = ((_id: number, answer: (tab: object) => void) => answer({ incognito: true })) as never;
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(get);
  await storeReading({ ...PLACE, path: 'test', posting, reading });
  const before = await fakeBrowser.storage.session.get(null);
  await expect(savedCalls['save-posting']({ ...PLACE, evenPrivate: false })).rejects.toThrow('This tab is private');
  expect(await fakeBrowser.storage.session.get(null)).toEqual(before);
});

test('what is no longer open cannot be saved', async () => {
  await expect(savedCalls['save-posting']({ ...PLACE, evenPrivate: true })).rejects.toThrow('no longer open in a tab');
});

test('HI-12: an import is one step, and what it gives takes it back', async () => {
  await profileStore.change(() => ({ version: 1, skills: [GO] }));
  const merged = await savedCalls['import-profile']({ profile: { version: 1, skills: [CEPH] }, way: 'merge' });
  expect(merged).toMatchObject({ before: { version: 1, skills: [GO] }, profile: { version: 1, skills: [CEPH, GO] } });
  const replaced = await savedCalls['import-profile']({ profile: merged.before, way: 'replace' });
  expect(replaced.profile).toEqual({ version: 1, skills: [GO] });
  expect(await profileStore.load()).toEqual({ version: 1, skills: [GO] });
});

test('ST-06: imports and changes at the same time lose nothing', async () => {
  const all = Array.from({ length: 20 }, (_, i) => ({ ...GO, id: `s${i}`, name: `S${i}` }));
  await Promise.all(
    all.map((skill) => savedCalls['import-profile']({ profile: { version: 1, skills: [skill] }, way: 'merge' })),
  );
  expect((await profileStore.load()).skills).toHaveLength(20);
  expect(EMPTY_PROFILE.skills).toEqual([]);
});
