import { afterEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/marks/settings';
import { settingsStore } from '../../lib/storage/settings-store';
import { fakeBrowser } from '../fixtures/fake-browser';

const CHOSEN: Settings = {
  version: 2,
  marks: false,
  unmarkedHosts: ['a.example'],
  swatches: { have: 'blue', partly: 'none', missing: 'pink' },
  oneColour: true,
  unknown: true,
  needs: { sponsorship: true, noClearance: false, remote: false, years: 3 },
};

afterEach(() => {
  fakeBrowser.reset();
});

it('starts with what somebody has who has set nothing, and keeps what is set', async () => {
  expect(await settingsStore.load()).toEqual(DEFAULT_SETTINGS);
  await settingsStore.change(() => CHOSEN);
  expect(await settingsStore.load()).toEqual(CHOSEN);
});

it('loads settings of the first version, and stores them in the second once they are changed', async () => {
  await fakeBrowser.storage.local.set({ settings: { version: 1, oneColour: true } });
  expect(await settingsStore.load()).toEqual({ ...DEFAULT_SETTINGS, oneColour: true });
  await settingsStore.change((before) => ({ ...before, marks: false }));
  expect(await fakeBrowser.storage.local.get()).toEqual({
    settings: { ...DEFAULT_SETTINGS, oneColour: true, marks: false },
  });
});

it.each([
  7,
  'yes',
  { version: 2, oneColour: true },
  { version: 1, oneColour: 1 },
  { ...CHOSEN, version: 3 },
  { ...CHOSEN, swatches: { have: 'mauve' } },
])('sets %j aside', async (value) => {
  await fakeBrowser.storage.local.set({ settings: value });
  expect(await settingsStore.load()).toEqual(DEFAULT_SETTINGS);
  const kept = await fakeBrowser.storage.local.get();
  expect(Object.keys(kept)).toEqual([expect.stringMatching(/^set-aside:settings:/)]);
});
