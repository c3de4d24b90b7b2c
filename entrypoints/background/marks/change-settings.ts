import type { Settings } from '../../../lib/core/marks/settings';
import { profileStore } from '../../../lib/storage/profile-store';
import { settingsStore } from '../../../lib/storage/settings-store';
import { repaint } from './repaint';

/** Changes what the reader has set, and paints every open posting by it. */
export async function changeSettings(change: (before: Settings) => Settings): Promise<Settings> {
  const settings = await settingsStore.change(change);
  await repaint(await profileStore.load());
  return settings;
}
