import { afterEach, expect, test, vi } from 'vitest';
import { onTold, tellWindows } from '../../lib/storage/told';
import { fakeBrowser } from '../fixtures/fake-browser';

afterEach(() => fakeBrowser.reset());

test('a sentence is heard once by who listens, each time it is said, and stays nowhere', async () => {
  const heard = vi.fn();
  const controller = new AbortController();
  onTold(heard, controller.signal);
  await tellWindows(7, 'Posting saved.');
  await tellWindows(7, 'Posting saved.');
  expect(heard.mock.calls.map(([{ tabId, text }]) => [tabId, text])).toEqual([
    [7, 'Posting saved.'],
    [7, 'Posting saved.'],
  ]);
  expect(new Set(heard.mock.calls.map(([{ id }]) => id)).size).toBe(2);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  await fakeBrowser.storage.local.set({ told: { id: 'x', tabId: 7, text: 'Not ours.' } });
  expect(heard).toHaveBeenCalledTimes(2);
  controller.abort();
  await tellWindows(7, 'Posting saved.');
  expect(heard).toHaveBeenCalledTimes(2);
});
