import type { Settings } from '../../../lib/core/marks/settings';
import { profileStore } from '../../../lib/storage/profile-store';
import { forgetViews } from '../../../lib/storage/saved/viewed';
import { settingsStore } from '../../../lib/storage/settings-store';
import { repaint } from './repaint';
import { tellLists } from './tell-lists';

/** Changes what the reader has set, and paints every open posting and list by it. What was looked at too long ago is forgotten. */
export async function changeSettings(change: (before: Settings) => Settings): Promise<Settings> {
  const settings = await settingsStore.change(change);
  await forgetViews(settings.viewedDays, Date.now()).catch(() => undefined);
  await repaint(await profileStore.load());
  await tellLists();
  return settings;
}
