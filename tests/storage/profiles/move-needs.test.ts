import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { NO_NEEDS } from '../../../lib/core/profile/needs';
import { fakeBrowser } from '../../fixtures/fake-browser';

const NEEDS = { ...NO_NEEDS, remote: true, years: 7 };
const GO = { id: 'go', name: 'Go', level: 'working' as const };

// What is moved is moved once for each start of the background.
beforeEach(() => vi.resetModules());
afterEach(() => fakeBrowser.reset());

async function stores() {
  const { profileStore } = await import('../../../lib/storage/profile-store');
  const { settingsStore } = await import('../../../lib/storage/settings-store');
  return { profileStore, settingsStore };
}

test.each(['profile', 'settings'])(
  'what mattered before there were profiles is the profile’s, whether the %s is read first',
  async (first) => {
    const { needs: _, ...settings } = { ...DEFAULT_SETTINGS, oneColour: true, needs: NEEDS };
    await fakeBrowser.storage.local.set({
      profile: { version: 1, skills: [GO] },
      settings: { ...settings, needs: NEEDS },
    });
    const { profileStore, settingsStore } = await stores();
    if (first === 'settings') await settingsStore.change((before) => ({ ...before, marks: false }));
    expect(await profileStore.load()).toEqual({ version: 1, skills: [GO], needs: NEEDS });
    expect(await settingsStore.load()).toEqual({ ...settings, marks: first !== 'settings' });
    expect((await fakeBrowser.storage.local.get('settings')).settings).not.toHaveProperty('needs');
  },
);

test('it is moved also where there is no profile yet, and never over what the profile says', async () => {
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, needs: NEEDS } });
  expect((await (await stores()).profileStore.load()).needs).toEqual(NEEDS);
  vi.resetModules();
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, needs: NO_NEEDS } });
  expect((await (await stores()).profileStore.load()).needs).toEqual(NEEDS);
});
