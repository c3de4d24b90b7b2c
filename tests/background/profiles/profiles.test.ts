import { afterEach, expect, test, vi } from 'vitest';
import { pageCalls } from '../../../entrypoints/background/calls/page-calls';
import { windowCalls } from '../../../entrypoints/background/calls/window-calls';
import { NO_NEEDS } from '../../../lib/core/profile/needs';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { FIRST, MOST_PROFILES, ONE_PROFILE } from '../../../lib/core/profile/several/profiles';
import { tabReadings } from '../../../lib/storage/readings';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

const GO = { id: 'go', name: 'Go', level: 'working' as const };
const CEPH = { id: 'ceph', name: 'Ceph', level: 'expert' as const, years: 4 };

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const skills = async () => (await windowCalls['get-profile']({})).skills.map(({ id }) => id);
const words = async () => (await windowCalls['get-overlay']({})).own.map(({ name }) => name);
const add = (name: string, copyOf?: string) =>
  windowCalls['add-profile']({ name, ...(copyOf !== undefined && { copyOf }) });

test('everybody begins with one profile, and what was stored before is in it', async () => {
  await fakeBrowser.storage.local.set({ profile: { version: 1, skills: [GO] } });
  expect(await windowCalls['get-profiles']({})).toEqual(ONE_PROFILE);
  expect(await skills()).toEqual(['go']);
});

test('each has its own skills, words and what matters, and all of it comes back with it', async () => {
  await windowCalls['save-skill'](GO);
  await windowCalls.correct({ kind: 'own', name: 'Zorplify' });
  await windowCalls['save-needs']({ ...NO_NEEDS, years: 9 });
  const { active, all } = await add('SRE');
  expect(all.map(({ name }) => name)).toEqual(['', 'SRE']);
  expect(active).toBe(all[1]?.id);
  expect([await skills(), await words()]).toEqual([[], []]);
  expect((await windowCalls['get-profile']({})).needs).toEqual(NO_NEEDS);
  await windowCalls['save-skill'](CEPH);
  await windowCalls['pick-profile']({ id: FIRST });
  expect([await skills(), await words()]).toEqual([['go'], ['Zorplify']]);
  expect((await windowCalls['get-profile']({})).needs?.years).toBe(9);
  await windowCalls['pick-profile']({ id: active });
  expect(await skills()).toEqual(['ceph']);
});

test('a copy has all of the original, and goes its own way from then on', async () => {
  await windowCalls['save-skill'](GO);
  await windowCalls.correct({ kind: 'own', name: 'Zorplify' });
  await add('Copy', FIRST);
  await windowCalls['save-skill'](CEPH);
  expect([await skills(), await words()]).toEqual([['ceph', 'go'], ['Zorplify']]);
  await windowCalls['pick-profile']({ id: FIRST });
  expect(await skills()).toEqual(['go']);
});

test('one that is removed can be put back as it was; the last one stays', async () => {
  expect(await windowCalls['remove-profile']({ id: FIRST })).toBeNull();
  const { active } = await add('SRE');
  await windowCalls['save-skill'](CEPH);
  const removed = await windowCalls['remove-profile']({ id: active });
  expect(await windowCalls['get-profiles']({})).toEqual(ONE_PROFILE);
  expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.includes(active))).toEqual([]);
  await windowCalls['restore-profile'](removed as NonNullable<typeof removed>);
  expect((await windowCalls['get-profiles']({})).active).toBe(active);
  expect(await skills()).toEqual(['ceph']);
});

test('renaming changes the name alone, and of one that is gone nothing', async () => {
  expect((await windowCalls['rename-profile']({ id: FIRST, name: 'SRE' })).all).toEqual([{ id: FIRST, name: 'SRE' }]);
  expect((await windowCalls['rename-profile']({ id: 'gone', name: 'x' })).all).toHaveLength(1);
});

test('there is an end to how many, said in a sentence, and nothing of one too many is stored', async () => {
  for (let i = 1; i < MOST_PROFILES; i++) await add(`Profile ${i}`);
  const before = await fakeBrowser.storage.local.get(null);
  await expect(add('one more')).rejects.toMatchObject({ code: 'profilesMany' });
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
});

test('one from elsewhere is merged with the one that is called the same, else it is one more, and nothing is lost', async () => {
  await windowCalls['rename-profile']({ id: FIRST, name: 'SRE' });
  await windowCalls['save-skill'](GO);
  const given = { id: 'there', name: 'SRE', profile: { version: 1 as const, skills: [CEPH] }, overlay: EMPTY_OVERLAY };
  expect((await windowCalls['merge-profile'](given)).all).toHaveLength(1);
  expect(await skills()).toEqual(['ceph', 'go']);
  const { active, all } = await windowCalls['merge-profile']({ ...given, name: 'Python developer' });
  expect([active, all.map(({ id }) => id)]).toEqual([FIRST, [FIRST, 'there']]);
  await windowCalls['pick-profile']({ id: 'there' });
  expect(await skills()).toEqual(['ceph']);
});

test('open postings are read and painted by the profile that is picked', async () => {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => ({ answer: null })));
  const text = 'Requirements:\n- Experience with Kubernetes, Zorplify and Go';
  const blocks = [
    { start: 0, end: 13, kind: 'heading' as const },
    { start: 14, end: text.length, kind: 'item' as const },
  ];
  const posting = { url: 'https://jobs.example/1', title: '', company: '', text, blocks };
  const from = { tabId: 7, frameId: 0, url: posting.url, origin: 'https://jobs.example', isPrivate: false };
  await pageCalls['posting-found']({ key: 'a', path: 'test', posting }, from);
  await add('SRE');
  await windowCalls.correct({ kind: 'own', name: 'Zorplify' });
  const names = async () => Object.keys((await tabReadings(7))[0]?.reading.skills ?? {});
  expect(await names()).toContain('zorplify');
  sent.mockClear();
  await windowCalls['pick-profile']({ id: FIRST });
  expect(await names()).not.toContain('zorplify');
  expect(sent.mock.calls.some(([, message]) => (message as { name: string }).name === 'paint')).toBe(true);
});

test('what was said about one profile changes that one, also where another has become the active one meanwhile', async () => {
  await windowCalls['save-skill'](GO);
  await windowCalls['save-skill']({ ...CEPH, of: FIRST });
  const { active } = await add('SRE');
  const nothing = await windowCalls['get-profile']({});
  // A window that has not heard of it yet takes back, corrects and adds.
  expect(await windowCalls['change-skills']({ save: [], remove: ['ceph'], of: FIRST })).toEqual(nothing);
  await windowCalls['remove-skill']({ id: 'zorplify', of: FIRST });
  await windowCalls['switch-relation']({ from: 'lxd', to: 'lxc', on: false, of: FIRST });
  await windowCalls['save-needs']({ ...NO_NEEDS, years: 3, of: FIRST });
  const { own } = await windowCalls.correct({ kind: 'own', name: 'Zorplify', of: FIRST });
  expect(own).toEqual([{ id: 'zorplify', name: 'Zorplify' }]);
  await windowCalls['import-profile']({ profile: { version: 1, skills: [CEPH], off: [] }, way: 'merge', of: FIRST });
  expect([await windowCalls['get-profile']({}), await words()]).toEqual([nothing, []]);
  await windowCalls['pick-profile']({ id: FIRST });
  expect([await skills(), await words()]).toEqual([['ceph', 'go'], ['Zorplify']]);
  const { off, needs } = await windowCalls['get-profile']({});
  expect([off, needs?.years]).toEqual([[{ from: 'lxd', to: 'lxc' }], 3]);
  // Of one that is gone there is nothing to change, and nothing of it is stored again.
  await windowCalls['remove-profile']({ id: active });
  await windowCalls['save-skill']({ ...CEPH, of: active });
  await windowCalls.correct({ kind: 'own', name: 'Quexly', of: active });
  expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.includes(active))).toEqual([]);
});
