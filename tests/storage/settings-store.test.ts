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
  lists: false,
  viewedDays: 90,
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

it.each<[unknown, Partial<Settings>, unknown[]]>([
  [7, {}, [7]],
  ['yes', {}, ['yes']],
  [{ version: 2, oneColour: true }, { oneColour: true }, []],
  [{ version: 1, oneColour: 1 }, {}, [{ version: 1, oneColour: 1 }]],
  [{ ...CHOSEN, version: 3 }, CHOSEN, [{ ...CHOSEN, version: 3 }]],
  [
    { ...CHOSEN, swatches: { have: 'mauve' } },
    { ...CHOSEN, swatches: DEFAULT_SETTINGS.swatches },
    [{ version: 2, swatches: { have: 'mauve' } }],
  ],
])('ST-04: of %j loses only what cannot be read', async (value, read, lost) => {
  await fakeBrowser.storage.local.set({ settings: value });
  expect(await settingsStore.load()).toEqual({ ...DEFAULT_SETTINGS, ...read });
  const { settings, ...aside } = (await fakeBrowser.storage.local.get()) as Record<string, unknown>;
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...read });
  expect(Object.values(aside)).toEqual(lost);
});
