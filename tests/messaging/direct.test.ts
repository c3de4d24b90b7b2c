import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerCalls, type BackgroundHandlers } from '../../lib/messaging/background';
import { askBackground } from '../../lib/messaging/window';
import { fakeBrowser } from '../fixtures/fake-browser';

const PROFILE = { version: 1 as const, skills: [{ id: 'go', name: 'Go', level: 'expert' as const }] };
const SKILL = { id: 'go', name: 'Go', level: 'expert' as const };

/** What the background was asked, and what it has at hand. */
const heard = vi.fn();
const windows: Partial<BackgroundHandlers['windows']> = {
  'get-profile': async () => PROFILE,
  'get-set-aside': () => Promise.reject(new Error('IO error')),
  'get-tab': async (call) => {
    heard(call);
    return { loading: false, isPrivate: false, script: false, postings: [] };
  },
  'save-skill': async () => PROFILE,
};
const messages = vi.spyOn(fakeBrowser.runtime, 'sendMessage');

/** Puts a page, or what a browser gives in its place, where windows look for the background. */
function backgroundIs(page: unknown): void {
  vi.spyOn(fakeBrowser.extension, 'getBackgroundPage').mockReturnValue(page as never);
}

beforeEach(() => {
  vi.clearAllMocks();
  answerCalls({ pages: {}, windows } as unknown as BackgroundHandlers);
  backgroundIs(globalThis);
});

afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
  Reflect.deleteProperty(globalThis, 'answerDirectly');
});

it('a background that is a page is asked without a message, and shares nothing', async () => {
  const profile = await askBackground('get-profile', {});
  expect(profile).toEqual(PROFILE);
  expect(profile.skills[0]).not.toBe(PROFILE.skills[0]);
  const call = { tabId: 7 };
  await askBackground('get-tab', call);
  expect(heard.mock.lastCall?.[0]).toEqual(call);
  expect(heard.mock.lastCall?.[0]).not.toBe(call);
  expect(messages).not.toHaveBeenCalled();
});

it('it says what went wrong, and what is malformed, as in a message', async () => {
  await expect(askBackground('get-set-aside', {})).rejects.toThrow('IO error');
  await expect(askBackground('get-tab', { tabId: -1 })).rejects.toThrow('malformed');
});

it('what changes something goes as a message, which keeps the background running', async () => {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, reply) => {
    reply({ answer: PROFILE });
    return true as never;
  });
  expect(await askBackground('save-skill', SKILL)).toEqual(PROFILE);
  expect(messages).toHaveBeenCalledOnce();
});

it.each([
  ['does not run, or belongs to other windows', null],
  ['is not yet ready', {}],
  ['is ended meanwhile', { answerDirectly: () => new Promise(() => {}) }],
  ['is gone when it answers', { answerDirectly: () => Promise.reject(new Error("can't access dead object")) }],
])('LC-02: a background that %s is sent a message', async (_name, page) => {
  vi.useFakeTimers();
  backgroundIs(page);
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, reply) => {
    reply({ answer: PROFILE });
    return true as never;
  });
  const asked = askBackground('get-profile', {});
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await asked).toEqual(PROFILE);
  expect(messages).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
