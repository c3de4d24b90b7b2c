import { BOARDS } from '../../lib/boards/catalogue';
import { askBackground } from '../../lib/messaging/window';
import { askForOrigins, giveBackOrigins } from '../../lib/storage/sites';
import type { SettingsActions, SettingsData } from '../../lib/ui/data';

/** What there is to show of the settings before they are looked up. */
export const UNREAD_SETTINGS: SettingsData = {
  fixed: BOARDS.filter(({ access }) => access === 'fixed').map(({ name }) => name),
};

/** The settings with every board and site; those before, and that it failed, where they cannot be looked up. */
export async function loadSettings(before: SettingsData): Promise<SettingsData> {
  try {
    const [sites, settings] = await Promise.all([askBackground('get-sites', {}), askBackground('get-settings', {})]);
    // Said outright: a window may lay this over what failed before.
    return { ...UNREAD_SETTINGS, sites, settings, failed: false };
  } catch {
    return { ...before, failed: true };
  }
}

/** What can be set; `onChange` looks the settings up again. */
export function settingsActions(onChange: () => Promise<unknown>): SettingsActions {
  return {
    switchSite: async ({ origins }, on) => {
      await (on ? askForOrigins(origins) : giveBackOrigins(origins));
      await onChange();
    },
    saveSettings: async (settings) => {
      await askBackground('save-settings', settings);
      await onChange();
    },
  };
}
