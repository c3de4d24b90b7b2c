import { browser } from 'wxt/browser';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { orderPage } from '../../../lib/messaging/background';
import { deleteStored } from '../../../lib/storage/delete-stored';
import { leftPlaces, tabPlaces } from '../../../lib/storage/readings';
import { writeBadge } from '../badge/badge-text';

/**
 * Leaves the extension as it was right after it was installed: nothing stored, no script on sites asked for later, no right to
 * them. Nothing is written first, since storage may be full or damaged; what fails keeps nothing else from being deleted.
 */
export async function deleteEverything(): Promise<void> {
  const steps = [endInOpenPages, giveBackRights, deleteStored];
  const failed: unknown[] = [];
  for (const step of steps) await step().catch((error) => failed.push(error));
  if (failed.length > 0) throw failed.at(-1);
}

/** What is open would be read again at its next change: it is read once it is loaded anew. */
async function endInOpenPages(): Promise<void> {
  const open = [...(await tabPlaces()), ...(await leftPlaces())];
  const tabs = new Set(open.map(({ tabId }) => tabId));
  const frames = Map.groupBy(open, ({ tabId, frameId }) => `${tabId} ${frameId}`);
  await Promise.all([
    ...[...frames.values()].map(async ([frame]) => {
      if (frame) await orderPage(frame.tabId, frame.frameId, 'stop', { origins: ['*://*/*'] }).catch(() => undefined);
    }),
    ...[...tabs].map((tabId) => writeBadge(tabId, '')),
  ]);
}

async function giveBackRights(): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  const { origins = [] } = await browser.permissions.getAll();
  // Browsers count the hosts of the manifest's own scripts among those that are granted.
  const askedFor = origins.filter((origin) => !FIXED_HOSTS.includes(origin));
  if (askedFor.length > 0) await browser.permissions.remove({ origins: askedFor });
}
