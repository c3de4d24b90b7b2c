import { afterEach, expect, test } from 'vitest';
import { loadSettings, UNREAD_SETTINGS } from '../../entrypoints/windows/settings';
import { fakeBrowser } from '../fixtures/fake-browser';

afterEach(() => fakeBrowser.reset());

const answerWith = (reply: object) => {
  fakeBrowser.runtime.sendMessage = ((_: object, done: (reply: object) => void) => done(reply)) as never;
};

test('once the settings can be looked up again, it is no longer said that they cannot', async () => {
  answerWith({ error: 'Storage is busy.' });
  const failed = await loadSettings(UNREAD_SETTINGS);
  expect(failed.failed).toBe(true);
  answerWith({ answer: [] });
  expect({ ...failed, ...(await loadSettings(failed)) }.failed).toBe(false);
});
