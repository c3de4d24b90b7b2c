import { DEFAULT_SETTINGS, settingsSchema } from '../core/settings';
import { stored } from './stored';

/** What the reader has set. */
export const settingsStore = stored('settings', settingsSchema, DEFAULT_SETTINGS);
