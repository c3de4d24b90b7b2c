import { expect, test, vi } from 'vitest';

type Heard = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

/** The `chrome` object of a browser without a `browser` one: answers go by callback, as Chrome 128 has it. */
function oldChrome() {
  const listeners: Heard[] = [];
  const runtime = {
    id: 'skillmark',
    getURL: (path: string) => `chrome-extension://skillmark${path}`,
    onMessage: {
      addListener: (listener: Heard) => void listeners.push(listener),
      removeListener: () => undefined,
      hasListener: () => false,
    },
    sendMessage: (message: unknown, answered: (reply: unknown) => void) => {
      const sender = { id: 'skillmark', url: 'chrome-extension://skillmark/popup.html' };
      const later = listeners.map((listener) => listener(message, sender, answered));
      // This is how a listener of that age says that an answer will come.
      if (!later.includes(true)) answered(undefined);
    },
  };
  return { runtime };
}

test('messages are sent and answered through the polyfill, which an older Chrome needs', async () => {
  vi.stubGlobal('chrome', oldChrome());
  const polyfill = (await import('webextension-polyfill')).default;
  vi.doMock('wxt/browser', () => ({ browser: polyfill }));
  const { answerCalls } = await import('../../lib/messaging/background');
  const { askBackground } = await import('../../lib/messaging/window');
  const profile = { version: 1 as const, skills: [] };
  answerCalls({
    pages: {},
    windows: { 'get-profile': async () => profile, 'remove-skill': () => Promise.reject(new Error('no room')) },
  } as never);
  expect(await askBackground('get-profile', {})).toEqual(profile);
  await expect(askBackground('remove-skill', { id: 'rust' })).rejects.toThrow('no room');
  await expect(askBackground('remove-skill', { id: '' })).rejects.toThrow('malformed');
});
