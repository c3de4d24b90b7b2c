import { afterEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { settingsStore } from '../../lib/storage/settings-store';
import { fakeBrowser } from '../fixtures/fake-browser';

afterEach(() => {
  fakeBrowser.reset();
});

it('starts with marks in colours, and keeps what is set', async () => {
  expect(await settingsStore.load()).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS.oneColour).toBe(false);
  await settingsStore.change((settings) => ({ ...settings, oneColour: true }));
  expect(await settingsStore.load()).toEqual({ version: 1, oneColour: true });
});

it.each([7, 'yes', { version: 2, oneColour: true }, { version: 1, oneColour: 1 }])('sets %j aside', async (value) => {
  await fakeBrowser.storage.local.set({ settings: value });
  expect(await settingsStore.load()).toEqual(DEFAULT_SETTINGS);
  const kept = await fakeBrowser.storage.local.get();
  expect(Object.keys(kept)).toEqual([expect.stringMatching(/^set-aside:settings:/)]);
});
