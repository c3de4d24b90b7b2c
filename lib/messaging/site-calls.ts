import * as v from 'valibot';
import { changedSettingsSchema, type Settings } from '../core/marks/settings';
import type { Site } from '../core/sites/site';
import { nothing, number, type Schemas } from './call-parts';

/** What our own windows ask of the background about where the extension runs and what the reader has set. */
export interface SiteCalls {
  /** Every board to choose from and every site that is on, after registrations were brought in line with what is granted. */
  'get-sites': (call: Record<string, never>) => Site[];
  /** Read a tab's page once, whatever it is; `found` says whether it holds a text to read. */
  'scan-tab': (call: { tabId: number }) => { found: boolean };
  /** Reads a tab of a site that is read from the start, and that the browser opens on click only. */
  'read-board': (call: { tabId: number }) => null;
  'get-settings': (call: Record<string, never>) => Settings;
  /** Put these settings in place of what was set, leave all others, and paint every open posting by them. */
  'save-settings': (call: Partial<Settings>) => Settings;
}

/** What each call about sites and settings must look like. */
export const siteSchemas: Schemas<SiteCalls> = {
  'get-sites': nothing,
  'scan-tab': v.object({ tabId: number }),
  'read-board': v.object({ tabId: number }),
  'get-settings': nothing,
  'save-settings': changedSettingsSchema,
};
