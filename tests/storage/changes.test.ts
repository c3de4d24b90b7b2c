import { afterEach, expect, it, vi } from 'vitest';
import { onStorageChange, tellOwnChanged } from '../../lib/storage/changes';
import { fakeBrowser } from '../fixtures/fake-browser';

afterEach(() => {
  fakeBrowser.reset();
});

it('tells of changes in its area, until it is ended', async () => {
  const listener = vi.fn();
  const controller = new AbortController();
  onStorageChange('local', listener, controller.signal);
  await fakeBrowser.storage.local.set({ a: 1 });
  await fakeBrowser.storage.session.set({ a: 1 });
  expect(listener).toHaveBeenCalledExactlyOnceWith(['a']);
  controller.abort();
  await fakeBrowser.storage.local.set({ a: 2 });
  expect(listener).toHaveBeenCalledTimes(1);
});

it('tells of the reader’s own things wherever they lie', async () => {
  const listener = vi.fn();
  onStorageChange('local', listener, new AbortController().signal);
  await tellOwnChanged(['profile']);
  expect(listener).toHaveBeenCalledExactlyOnceWith(['profile']);
  await fakeBrowser.storage.session.clear();
  expect(listener).toHaveBeenLastCalledWith([]);
});
