import type { BackgroundHandlers } from '../../lib/messaging/background';
import type { SiteCalls } from '../../lib/messaging/site-calls';
import { profileStore } from '../../lib/storage/profile-store';
import { settingsStore } from '../../lib/storage/settings-store';
import { scanTab } from './inject';
import { repaint } from './repaint';
import { reconcile, siteOfTab } from './sites';

/** What the background does about where the extension runs and what the reader has set. */
export const siteCalls: Pick<BackgroundHandlers['windows'], keyof SiteCalls> = {
  'get-site': async ({ tabId }) => (await siteOfTab(tabId)) ?? null,
  'get-sites': () => reconcile(),
  'scan-tab': ({ tabId }) => scanTab(tabId),
  'get-settings': () => settingsStore.load(),
  'save-settings': async ({ oneColour }) => {
    const settings = await settingsStore.change((before) => ({ ...before, oneColour }));
    await repaint(await profileStore.load());
    return settings;
  },
};
