import { browser } from 'wxt/browser';
import { BOARDS } from '../../../lib/boards/catalogue';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { hostOf } from '../../../lib/core/marks/marked-hosts';
import { isOnHost } from '../../../lib/core/sites/match-pattern';
import { type Grounds, type Registration, registrationsFor, type Site, sitesOf } from '../../../lib/core/sites/site';
import { orderPage } from '../../../lib/messaging/background';
import { profileStore } from '../../../lib/storage/profile-store';
import { dropReadings, isSamePlace, tabReadings } from '../../../lib/storage/readings';
import { grantedOrigins, registerScripts } from '../../../lib/storage/sites';
import { showBadge } from '../badge/badge';
import { inject } from './inject';

const ASK_BOARDS = BOARDS.filter(({ access }) => access === 'ask').map(({ name, matches, reason, often }) => ({
  name,
  origins: matches,
  ...(reason !== undefined && { reason }),
  ...(often && { often }),
}));

/** Brings the registered page scripts in line with what the browser grants, and gives every board and site with its switch. */
export async function reconcile(): Promise<Site[]> {
  const grounds = await groundsNow();
  await registerScripts(registrationsFor(grounds), !import.meta.env.FIREFOX);
  return sitesOf(grounds);
}

/** After a permission was granted: the page scripts run there from now on, and at once in tabs that are open. */
export async function startSites(origins: string[]): Promise<void> {
  await reconcile();
  const fixed = origins.filter((origin) => FIXED_HOSTS.includes(origin));
  await startInOpenTabs([
    ...registrationsFor({ ...(await groundsNow()), granted: origins }),
    // Registered by the manifest: pages to come are seen to.
    ...(fixed.length > 0 ? [{ file: 'scan.js' as const, origins: fixed }] : []),
  ]);
}

/** After an update of the extension, which ends its scripts: Firefox starts those of the manifest anew in open tabs, and leaves the registered ones to us. */
export async function restartSites(): Promise<void> {
  await reconcile();
  await startInOpenTabs(registrationsFor(await groundsNow()));
}

async function startInOpenTabs(registrations: Omit<Registration, 'id'>[]): Promise<void> {
  for (const { file, origins } of registrations) {
    const tabs = await browser.tabs.query({ url: origins });
    // A tab may close or move on meanwhile; it then has the registered script.
    await Promise.allSettled(tabs.map(({ id }) => id !== undefined && inject(id, file)));
  }
}

/** After a permission was taken back: nothing runs there any more, and what was painted is gone. */
export async function stopSites(origins: string[]): Promise<void> {
  await reconcile();
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    // Most tabs hold no script of ours, and one that the browser has frozen answers when it is looked at.
    if (id !== undefined) orderPage(id, undefined, 'stop', { origins }).catch(() => undefined);
  }
  const gone = (await tabReadings()).filter(({ posting }) => {
    const host = hostOf(posting.url) ?? '';
    return origins.some((origin) => isOnHost(origin, host));
  });
  await dropReadings((place) => gone.some((one) => isSamePlace(one, place)));
  const profile = await profileStore.load();
  for (const tabId of new Set(gone.map((one) => one.tabId))) await showBadge(tabId, await tabReadings(tabId), profile);
}

/** What decides where the extension runs: what the browser grants now, and which boards there are. */
export async function groundsNow(): Promise<Grounds> {
  return { granted: await grantedOrigins(), boards: ASK_BOARDS, fixed: FIXED_HOSTS };
}
