import type { BackgroundHandlers } from '../../../lib/messaging/background';
import type { SiteCalls } from '../../../lib/messaging/site-calls';
import { settingsStore } from '../../../lib/storage/settings-store';
import { changeSettings } from '../marks/change-settings';
import { inject, scanTab } from '../sites/inject';
import { reconcile } from '../sites/sites';

/** What the background does about where the extension runs and what the reader has set. */
export const siteCalls: Pick<BackgroundHandlers['windows'], keyof SiteCalls> = {
  'get-sites': () => reconcile(),
  'scan-tab': ({ tabId }) => scanTab(tabId),
  'read-board': async ({ tabId }) => {
    await inject(tabId, 'scan.js');
    return null;
  },
  'get-settings': () => settingsStore.load(),
  'save-settings': (changed) => changeSettings((before) => ({ ...before, ...changed })),
};
