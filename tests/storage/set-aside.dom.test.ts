import '../fixtures/memory-storage';
import { afterEach, expect, test } from 'vitest';
import { database, deleteDatabase } from '../../lib/storage/database';
import { deleteStored } from '../../lib/storage/delete-stored';
import { savedPosting } from '../../lib/storage/saved/saved-postings';
import { allSetAside, dropSetAside } from '../../lib/storage/set-aside';
import { memoryStorage } from '../fixtures/memory-storage';

afterEach(async () => {
  await memoryStorage.local.clear();
  await memoryStorage.session.clear();
  await deleteDatabase();
});

async function damage(): Promise<void> {
  await memoryStorage.local.set({
    'set-aside:profile:2026-11-21T09:30:00.000Z': { version: 9 },
    'set-aside:settings:2026-11-21T09:30:00.000Z': 'x',
    profile: { version: 1, skills: [] },
  });
  await (await database()).put('postings', { half: 1n }, 'a');
  await savedPosting('a');
}

test('ST-04: everything that could not be read is told, whatever it is and wherever it was', async () => {
  await damage();
  expect(await allSetAside()).toEqual([
    { what: 'profile', content: '{"version":9}', isNewer: true },
    { what: 'settings', content: '"x"' },
    { what: 'posting', content: '"[object Object]"' },
  ]);
});

test('deleting it leaves what is whole', async () => {
  await damage();
  await dropSetAside();
  expect(await allSetAside()).toEqual([]);
  expect(await memoryStorage.local.get(null)).toEqual({ profile: { version: 1, skills: [] } });
});

test('PP-12: deleting all that is stored leaves nothing', async () => {
  await damage();
  await memoryStorage.session.set({ readings: [] });
  await memoryStorage.sync.set({ names: 'x' });
  await deleteStored();
  expect(await memoryStorage.local.get(null)).toEqual({});
  expect(await memoryStorage.session.get(null)).toEqual({});
  expect(await memoryStorage.sync.get(null)).toEqual({});
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('skillmark');
});

test('what a newer version has stored is told from what is damaged', async () => {
  const newer = { version: 2, own: [] };
  await memoryStorage.local.set({
    'set-aside:overlay:2026-11-21T09:30:00.000Z': newer,
    'set-aside:settings:2026-11-21T09:30:00.000Z': { version: 2, colour: 'x' },
    'set-aside:constructor:2026-11-21T09:30:00.000Z': { version: 9 },
  });
  expect((await allSetAside()).map(({ what, isNewer }) => [what, isNewer])).toEqual([
    ['overlay', true],
    ['settings', undefined],
    ['other', undefined],
  ]);
});
