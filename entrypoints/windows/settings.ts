import { BOARDS } from '../../lib/boards/catalogue';
import { changedSettings } from '../../lib/core/marks/changed-settings';
import type { Settings } from '../../lib/core/marks/settings';
import { askBackground } from '../../lib/messaging/window';
import { askForOrigins, giveBackOrigins } from '../../lib/storage/sites';
import type { SettingsActions } from '../../lib/ui/actions';
import type { SettingsData } from '../../lib/ui/data';

/** What there is to show of the settings before they are looked up. */
export const UNREAD_SETTINGS: SettingsData = {
  fixed: BOARDS.filter(({ access }) => access === 'fixed').map(({ name }) => name),
};

/** The settings of a window: how to look them up (again), and what can be set. */
export interface FollowedSettings {
  load: () => Promise<void>;
  actions: SettingsActions;
}

/**
 * Keeps the settings that a window shows. What is set shows at once; an answer to a question asked before is passed over, since
 * it would undo on the screen what was just set, and the next key would be pressed on something else than the reader sees.
 */
export function followSettings(
  now: () => SettingsData,
  onSettings: (settings: SettingsData) => void,
): FollowedSettings {
  let asked = 0;
  let saving = 0;
  const load = async () => {
    const mine = ++asked;
    const loaded = await loadSettings(now());
    if (mine === asked && saving === 0) onSettings(loaded);
  };
  const saveSettings = async (settings: Settings) => {
    saving++;
    const changed = changedSettings(now().settings, settings);
    onSettings({ ...now(), settings });
    try {
      await askBackground('save-settings', changed);
    } finally {
      saving--;
      await load();
    }
  };
  const switchSite: SettingsActions['switchSite'] = async ({ origins }, on) => {
    await (on ? askForOrigins(origins) : giveBackOrigins(origins));
    await load();
  };
  return { load, actions: { switchSite, saveSettings, forgetViewed: () => askBackground('forget-viewed', {}) } };
}

/** The settings with every board and site; those before, and that it failed, where they cannot be looked up. */
async function loadSettings(before: SettingsData): Promise<SettingsData> {
  try {
    const [sites, settings] = await Promise.all([askBackground('get-sites', {}), askBackground('get-settings', {})]);
    // Said outright: a window may lay this over what failed before.
    return { ...UNREAD_SETTINGS, sites, settings, failed: false };
  } catch {
    return { ...before, failed: true };
  }
}
