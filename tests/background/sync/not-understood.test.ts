import { afterEach, expect, test, vi } from 'vitest';
import { windowCalls } from '../../../entrypoints/background/calls/window-calls';
import { syncNow } from '../../../entrypoints/background/sync/sync';
import type { ProfileSkill } from '../../../lib/core/profile/profile';
import { FIRST } from '../../../lib/core/profile/several/profiles';
import { fakeBrowser, refusing } from '../../fixtures/fake-browser';

const GO: ProfileSkill = { id: 'go', name: 'Go', level: 'working' };
const CEPH: ProfileSkill = { id: 'ceph', name: 'Ceph', level: 'expert', years: 4 };

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const skills = async () => (await windowCalls['get-profile']({})).skills.map(({ id }) => id);
const synced = () => fakeBrowser.storage.sync.get(null);

test.each([
  ['an id that is none', 'N:=Odd:1'],
  ['an id too long', `${'x'.repeat(60)}:=Odd:1`],
  ['a value that is no name', 'abc:Odd:1'],
])('a name that is not understood, %s, stops nothing, stays where it is and is no profile', async (_, row) => {
  await windowCalls['switch-sync']({ on: true });
  const { 'n:0': names } = await synced();
  await fakeBrowser.storage.sync.set({ 'n:0': `${names}\n${row}\nokay:=Okay:1` });
  await windowCalls['save-skill'](GO);
  await syncNow();
  expect((await windowCalls['get-profiles']({})).all.map(({ id }) => id)).toEqual([FIRST, 'okay']);
  expect((await synced())[`s:${FIRST}:0`]).toContain('go');
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  await syncNow();
  expect(set).not.toHaveBeenCalled();
  expect((await synced())['n:0']).toContain(row.slice(0, 4));
  expect(await windowCalls['get-sync']({})).toEqual({ on: true, bytes: expect.any(Number), left: 0 });
});

test('a name far too long is cut', async () => {
  await windowCalls['switch-sync']({ on: true });
  const { 'n:0': names } = await synced();
  await fakeBrowser.storage.sync.set({ 'n:0': `${names}\nabc:=${'long '.repeat(900)}:1` });
  await syncNow();
  await syncNow();
  expect((await windowCalls['get-profiles']({})).all[1]).toEqual({
    id: 'abc',
    name: expect.stringMatching(/^(?:long ){15}long$/),
  });
});

test('what cannot be taken in is told', async () => {
  await windowCalls['switch-sync']({ on: true });
  const broken = vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(refusing('No') as never);
  await expect(syncNow()).rejects.toThrow('No');
  expect((await windowCalls['get-sync']({})).problem).toBe('failed');
  broken.mockRestore();
  await syncNow();
  expect((await windowCalls['get-sync']({})).problem).toBeUndefined();
});

test('words and skills that are not understood stop nothing', async () => {
  await windowCalls['switch-sync']({ on: true });
  await windowCalls['save-skill'](GO);
  await syncNow();
  const { [`s:${FIRST}:0`]: rows } = await synced();
  const odd = [
    '*:w:1',
    `*${'z'.repeat(5_000)}:w:1`,
    '*...:w:1',
    'UPPER case:w:1',
    'ceph:?99:1',
    'a>b>c:1:1',
    '!pay:x:1',
  ];
  await fakeBrowser.storage.sync.set({ [`s:${FIRST}:0`]: [rows, ...odd, 'ceph2:w:1', '*Zorplify:w:1'].join('\n') });
  await syncNow();
  expect((await skills()).toSorted()).toEqual(['ceph2', 'go', 'zorplify']);
  await windowCalls['save-skill'](CEPH);
  await syncNow();
  expect((await synced())[`s:${FIRST}:0`]).toContain('ceph:');
  expect((await windowCalls['get-sync']({})).problem).toBeUndefined();
});
