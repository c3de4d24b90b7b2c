import { afterEach, expect, it, vi } from 'vitest';
import { askBackground, isSilence } from '../../lib/messaging/window';
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

it('LC-03: that nobody answers is told apart from what went wrong where it was answered', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((_message: unknown, done: () => void) => {
    Object.assign(fakeBrowser.runtime, { lastError: { message: 'Could not establish connection.' } });
    done();
    Object.assign(fakeBrowser.runtime, { lastError: undefined });
  }) as never);
  const silent = await askBackground('get-profile', {}).catch((error: unknown) => error);
  expect([String(silent), isSilence(silent)]).toEqual(['Error: Nobody answered.', true]);
  vi.restoreAllMocks();
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, reply) => {
    reply({ error: 'IO error' });
    return true as never;
  });
  const failed = await askBackground('get-profile', {}).catch((error: unknown) => error);
  expect([String(failed), isSilence(failed)]).toEqual(['Error: IO error', false]);
});
