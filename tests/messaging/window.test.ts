import { afterEach, expect, it, vi } from 'vitest';
import { askBackground } from '../../lib/messaging/window';
import { fakeBrowser } from '../fixtures/fake-browser';

afterEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

it('rejects where the background never answers', async () => {
  vi.useFakeTimers();
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, _reply) => true as never);
  const asked = askBackground('get-profile', {});
  const refused = expect(asked).rejects.toThrow('did not answer');
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;
});

it('leaves no timer behind', async () => {
  vi.useFakeTimers();
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, reply) => {
    reply({ answer: [] });
    return true as never;
  });
  expect(await askBackground('search-skills', { query: 'go' })).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
