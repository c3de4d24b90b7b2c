import * as v from 'valibot';
import { changedSettingsSchema } from '../core/marks/settings';
import { nothing, number, type Schemas } from './call-parts';
import type { SiteCalls } from './site-calls';

/** What each call about sites and settings must look like. */
export const siteSchemas: Schemas<SiteCalls> = {
  'get-sites': nothing,
  'scan-tab': v.object({ tabId: number }),
  'read-board': v.object({ tabId: number }),
  'get-settings': nothing,
  'save-settings': changedSettingsSchema,
};
