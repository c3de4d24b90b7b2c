import { afterEach, expect, it, vi } from 'vitest';
import { onStorageChange } from '../../lib/storage/changes';
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
