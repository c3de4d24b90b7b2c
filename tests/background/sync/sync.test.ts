import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { windowCalls } from '../../../entrypoints/background/calls/window-calls';
import { syncNow } from '../../../entrypoints/background/sync/sync';
import { isSynced } from '../../../entrypoints/background/sync/sync-soon';
import { NO_NEEDS } from '../../../lib/core/profile/needs';
import type { ProfileSkill } from '../../../lib/core/profile/profile';
import { FIRST, MOST_PROFILES } from '../../../lib/core/profile/several/profiles';
import { forgetHeld } from '../../../lib/storage/held';
import { fakeBrowser } from '../../fixtures/fake-browser';

const GO: ProfileSkill = { id: 'go', name: 'Go', level: 'working' };
const CEPH: ProfileSkill = { id: 'ceph', name: 'Ceph', level: 'expert', years: 4 };

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 1), toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** What each of two devices has of its own; what is synced is one. */
const away: Record<string, unknown>[] = [{}, {}];
let here = 0;

const skills = async () => (await windowCalls['get-profile']({})).skills.map(({ id }) => id);
const synced = () => fakeBrowser.storage.sync.get(null);

/** Syncs on one device after the other until each has seen all the other did; gives how often the browser's store was written. */
async function settle(rounds = 3): Promise<number> {
  const [set, remove] = [vi.spyOn(fakeBrowser.storage.sync, 'set'), vi.spyOn(fakeBrowser.storage.sync, 'remove')];
  for (let i = 0; i < rounds * 2; i++) {
    await moveTo(1 - here);
    await syncNow();
  }
  const writes = set.mock.calls.length + remove.mock.calls.length;
  set.mockRestore();
  remove.mockRestore();
  return writes;
}

/** Goes to the other device, a minute later. */
async function moveTo(device: number): Promise<void> {
  vi.setSystemTime(Date.now() + 60_000);
  away[here] = await fakeBrowser.storage.local.get(null);
  here = device;
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(away[device] ?? {});
  forgetHeld();
}

beforeEach(() => {
  away[0] = {};
  away[1] = {};
  here = 0;
});

test('nothing is sent until it is switched on', async () => {
  await windowCalls['save-skill'](GO);
  await syncNow();
  expect(await windowCalls['get-sync']({})).toEqual({ on: false, bytes: 0, left: 0 });
  expect(await synced()).toEqual({});
});

test('two devices have the same skills, relations, words and what matters, and what was removed on one goes on the other', async () => {
  await windowCalls['save-skill'](GO);
  await windowCalls['save-needs']({ ...NO_NEEDS, years: 9 });
  expect(await windowCalls['switch-sync']({ on: true })).toMatchObject({ on: true, left: 0 });
  await moveTo(1);
  await windowCalls['save-skill'](CEPH);
  await windowCalls['save-skill']({ id: 'zorplify', name: 'Zorplify', level: 'working' });
  await windowCalls['switch-relation']({ from: 'lxd', to: 'lxc', on: false });
  await windowCalls['switch-sync']({ on: true });
  expect(await skills()).toEqual(['ceph', 'go', 'zorplify']);
  expect((await windowCalls['get-profile']({})).needs?.years).toBe(9);
  await windowCalls['remove-skill']({ id: 'go' });
  await syncNow();
  await moveTo(0);
  expect(await skills()).toEqual(['go']);
  await syncNow();
  expect(await skills()).toEqual(['ceph', 'zorplify']);
  const { off, skills: all } = await windowCalls['get-profile']({});
  expect(off).toEqual([{ from: 'lxd', to: 'lxc' }]);
  expect(all[0]).toEqual(CEPH);
  expect((await windowCalls['get-overlay']({})).own).toEqual([{ id: 'zorplify', name: 'Zorplify' }]);
});

test('of what both have changed the later change holds, on both', async () => {
  await windowCalls['save-skill'](GO);
  await windowCalls['switch-sync']({ on: true });
  await moveTo(1);
  await windowCalls['switch-sync']({ on: true });
  await windowCalls['save-skill']({ ...GO, level: 'learning' });
  await syncNow();
  await moveTo(0);
  await windowCalls['save-skill']({ ...GO, level: 'expert' });
  await syncNow();
  expect((await windowCalls['get-profile']({})).skills[0]?.level).toBe('expert');
  await moveTo(1);
  await syncNow();
  expect((await windowCalls['get-profile']({})).skills[0]?.level).toBe('expert');
});

test('profiles come with their names, each with its own, and go with all that was theirs', async () => {
  await windowCalls['switch-sync']({ on: true });
  const { active } = await windowCalls['add-profile']({ name: 'SRE: on call' });
  await windowCalls['save-skill'](CEPH);
  await syncNow();
  await moveTo(1);
  await windowCalls['switch-sync']({ on: true });
  expect(await windowCalls['get-profiles']({})).toMatchObject({
    active: FIRST,
    all: [{ id: FIRST }, { id: active, name: 'SRE: on call' }],
  });
  await windowCalls['pick-profile']({ id: active });
  expect(await skills()).toEqual(['ceph']);
  await windowCalls['remove-profile']({ id: active });
  await syncNow();
  await moveTo(0);
  await syncNow();
  expect((await windowCalls['get-profiles']({})).all.map(({ id }) => id)).toEqual([FIRST]);
  expect(Object.keys(await synced()).some((name) => name.includes(active))).toBe(false);
  expect(Object.keys(await fakeBrowser.storage.local.get(null)).some((name) => name.includes(active))).toBe(false);
});

test('a change is one write, and none where nothing is new', async () => {
  await windowCalls['save-skill'](GO);
  await windowCalls['switch-sync']({ on: true });
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  await syncNow();
  expect(set).not.toHaveBeenCalled();
  await windowCalls['save-skill'](CEPH);
  await syncNow();
  await syncNow();
  expect(set).toHaveBeenCalledTimes(1);
});

test.each([
  ['long', 'Site reliability and platform engineering, nights and weekends, on call'],
  ['as long as may be', 'Плата і'.padEnd(80, 'ю')],
  ['not Latin', 'サイト信頼性エンジニア（夜間と週末の当番を含む）'],
  ['of signs that are escaped', '100%: a:b % '.repeat(6).trim()],
])('a profile whose name is %s is synced with all it has, and then nothing is written any more', async (_, name) => {
  await windowCalls['switch-sync']({ on: true });
  const { active } = await windowCalls['add-profile']({ name });
  await windowCalls['save-skill'](CEPH);
  await syncNow();
  await moveTo(1);
  await windowCalls['save-skill'](GO);
  await windowCalls['switch-sync']({ on: true });
  expect((await windowCalls['get-profiles']({})).all).toMatchObject([{ id: FIRST }, { id: active, name }]);
  await settle();
  expect(await settle()).toBe(0);
  await windowCalls['pick-profile']({ id: active });
  expect(await skills()).toEqual(['ceph']);
});

test('what belongs to a profile whose name has not come yet is left alone', async () => {
  await fakeBrowser.storage.sync.set({ 's:elsewhere:0': 'ceph:w:1' });
  await windowCalls['save-skill'](GO);
  await windowCalls['switch-sync']({ on: true });
  await syncNow();
  expect(await synced()).toMatchObject({ 's:elsewhere:0': 'ceph:w:1', 's:first:0': expect.stringMatching(/^go:w:/) });
});

test('a skill that once fitted and became too long stays as it was elsewhere; nothing is written again and again', async () => {
  // 50 bytes, with which a level fits and years do not.
  const word: ProfileSkill = {
    id: 'word',
    name: 'A word of my own, as long as it may be for a row'.padEnd(50, 'x'),
    level: 'working',
  };
  await windowCalls['save-skill'](word);
  await windowCalls['save-skill'](GO);
  await windowCalls['switch-sync']({ on: true });
  // What was there before bears no stamp, which is shorter than any later one.
  await windowCalls['save-skill'](word);
  await syncNow();
  await moveTo(1);
  await windowCalls['switch-sync']({ on: true });
  expect(await skills()).toHaveLength(2);
  await moveTo(0);
  await windowCalls['save-skill']({ ...word, years: 12.5 });
  await syncNow();
  expect((await windowCalls['get-sync']({})).left).toBe(1);
  await settle();
  expect(await settle()).toBe(0);
  expect((await windowCalls['get-profile']({})).skills.map(({ years }) => years)).toContain(
    here === 0 ? 12.5 : undefined,
  );
  expect(await skills()).toHaveLength(2);
  // Once it is short enough again it goes on.
  while (here !== 0) await moveTo(0);
  await windowCalls['save-skill']({ ...word, level: 'expert' });
  await settle();
  for (const device of [0, 1]) {
    if (here !== device) await moveTo(device);
    const { skills: all } = await windowCalls['get-profile']({});
    expect(all.find(({ name }) => name === word.name)?.level).toBe('expert');
  }
});

test('of more profiles than there is room for each device has its own, says so, and removes none elsewhere', async () => {
  const add = async (letter: string) => {
    for (let i = 1; i < MOST_PROFILES - 5; i++) await windowCalls['add-profile']({ name: `${letter} ${i}` });
  };
  await add('A');
  await windowCalls['switch-sync']({ on: true });
  await moveTo(1);
  await add('B');
  await windowCalls['save-skill'](CEPH);
  const last = (await windowCalls['get-profiles']({})).active;
  expect(await windowCalls['switch-sync']({ on: true })).toMatchObject({ problem: 'crowded' });
  await settle();
  expect(await settle()).toBe(0);
  for (const [device, letter] of ['A', 'B'].entries()) {
    if (here !== device) await moveTo(device);
    expect((await windowCalls['get-sync']({})).problem).toBe('crowded');
    const { all } = await windowCalls['get-profiles']({});
    expect(all).toHaveLength(MOST_PROFILES);
    expect(all.filter(({ name }) => name.startsWith(letter))).toHaveLength(MOST_PROFILES - 6);
  }
  expect(Object.keys(await synced())).toContain(`s:${last}:0`);
  // With room again, the rest comes.
  const { all } = await windowCalls['get-profiles']({});
  for (const { id } of all.filter(({ name }) => /^B [1-9]$/.test(name))) await windowCalls['remove-profile']({ id });
  await syncNow();
  await settle();
  for (const device of [0, 1]) {
    if (here !== device) await moveTo(device);
    expect((await windowCalls['get-sync']({})).problem).toBeUndefined();
  }
  expect((await windowCalls['get-profiles']({})).all).toHaveLength(MOST_PROFILES);
});

test('ST-03: past 90 KB nothing is sent and that is said; all stays here, and it goes on once there is room', async () => {
  const many = Array.from({ length: 3_000 }, (_, i): ProfileSkill => {
    return { id: `a-long-name-of-a-skill-${i}`, name: `A long name of a skill ${i}`, level: 'working' };
  });
  await windowCalls['change-skills']({ save: many, remove: [] });
  expect(await windowCalls['switch-sync']({ on: true })).toMatchObject({ on: true, problem: 'full' });
  expect(await synced()).toEqual({});
  expect(await skills()).toHaveLength(3_000);
  await windowCalls['change-skills']({ save: [], remove: many.slice(500).map(({ id }) => id) });
  await syncNow();
  expect((await windowCalls['get-sync']({})).problem).toBeUndefined();
  expect(Object.keys(await synced()).length).toBeGreaterThan(1);
});

test('where the browser refuses, that is said, nothing here is lost, and the next time it is sent', async () => {
  await windowCalls['save-skill'](GO);
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementationOnce(() => {
    throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
  });
  expect(await windowCalls['switch-sync']({ on: true })).toMatchObject({ on: true, problem: 'failed' });
  await syncNow();
  expect((await windowCalls['get-sync']({})).problem).toBeUndefined();
  expect(await skills()).toEqual(['go']);
});

test('the synced copy can be deleted, and nothing here goes with it', async () => {
  await windowCalls['save-skill'](GO);
  await windowCalls['switch-sync']({ on: true });
  expect(Object.keys(await synced()).length).toBeGreaterThan(0);
  expect(await windowCalls['clear-sync']({})).toEqual({ on: false, bytes: 0, left: 0 });
  expect(await synced()).toEqual({});
  expect(await skills()).toEqual(['go']);
});

test('only changes of profiles set it off', () => {
  expect([['profile'], ['profile:a'], ['profiles'], ['x', 'profile']].every(isSynced)).toBe(true);
  expect(isSynced(['overlay', 'settings', 'sync', 'set-aside:profile:x'])).toBe(false);
});
