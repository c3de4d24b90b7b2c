import { DEFAULT_SETTINGS, settingsSchema, storedSettingsSchema } from '../core/marks/settings';
import { moveNeeds } from './profiles/move-needs';
import { stored } from './stored';

/** What the reader has set. */
export const settingsStore = stored('settings', storedSettingsSchema, DEFAULT_SETTINGS, settingsSchema, moveNeeds);
