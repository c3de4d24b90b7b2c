import * as v from 'valibot';

/** What the reader has set. */
export interface Settings {
  version: 1;
  /** True where all marks look alike, so that a page cannot tell from them what the reader knows. */
  oneColour: boolean;
}

/** The settings of somebody who has set nothing. */
export const DEFAULT_SETTINGS: Settings = { version: 1, oneColour: false };

/** Stored or imported settings. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  version: v.literal(1),
  oneColour: v.boolean(),
});
