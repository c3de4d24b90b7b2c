import '../../fixtures/memory-storage';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../fixtures/memory-storage';

const NAME = 'skillmark-own';

/** The area as a background that starts anew has it. */
async function started() {
  vi.resetModules();
  return (await import('../../../lib/storage/own/own-database')).databaseArea;
}

beforeEach(async () => {
  await memoryStorage.local.clear();
  await memoryStorage.session.clear();
});
afterEach(async () => {
  await deleteDB(NAME);
});

test('ST-13: what lay in storage.local is moved, and nothing is left there', async () => {
  await memoryStorage.local.set({ profile: { version: 1 }, 'set-aside:settings:1': 'x' });
  const area = await started();
  expect(await area.get('profile')).toEqual({ version: 1 });
  expect(await area.all()).toEqual({ profile: { version: 1 }, 'set-aside:settings:1': 'x' });
  expect(await memoryStorage.local.get(null)).toEqual({});
});

test('ST-13: what a page script plants in storage.local later is never taken in', async () => {
  await (await started()).set({ profile: 'mine' });
  await memoryStorage.local.set({ profile: 'EVIL', overlay: 'EVIL' });
  const again = await started();
  expect(await again.all()).toEqual({ profile: 'mine' });
  await again.clear();
  expect(await (await started()).all()).toEqual({});
});

test('ST-08: a move that fails midway leaves all as it was, and is made good at the next start', async () => {
  await memoryStorage.local.set({ profile: { version: 1 } });
  const area = await started();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(area.all()).rejects.toThrow('no room');
  put.mockRestore();
  expect(await memoryStorage.local.get(null)).toEqual({ profile: { version: 1 } });
  expect(await (await started()).all()).toEqual({ profile: { version: 1 } });
});

test('what is written is there at the next start; our windows hear of it, and page scripts cannot', async () => {
  const area = await started();
  await area.set({ a: 1, b: 2 });
  expect(await memoryStorage.session.get(null)).toMatchObject({ 'own-changed': { keys: ['a', 'b'] } });
  await area.remove(['a']);
  expect(await (await started()).all()).toEqual({ b: 2 });
});

test('a database without its stores is made anew, and takes nothing from where page scripts can write', async () => {
  (await openDB(NAME, 1)).close();
  await memoryStorage.local.set({ profile: 'EVIL' });
  const area = await started();
  await area.set({ a: 1 });
  expect(await area.all()).toEqual({ a: 1 });
});
