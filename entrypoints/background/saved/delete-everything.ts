import { browser } from 'wxt/browser';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { deleteStored } from '../../../lib/storage/delete-stored';
import { settingsStore } from '../../../lib/storage/settings-store';
import { repaint } from '../marks/repaint';

/** Leaves the extension as it was right after it was installed: nothing stored, no script on sites asked for later, no right to them. */
export async function deleteEverything(): Promise<void> {
  // While it is known which pages are painted.
  await settingsStore.change(() => DEFAULT_SETTINGS);
  await repaint(EMPTY_PROFILE);
  try {
    await giveBackRights();
  } finally {
    await deleteStored();
  }
}

async function giveBackRights(): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  const { origins = [] } = await browser.permissions.getAll();
  // Browsers count the hosts of the manifest's own scripts among those that are granted.
  const askedFor = origins.filter((origin) => !FIXED_HOSTS.includes(origin));
  if (askedFor.length > 0) await browser.permissions.remove({ origins: askedFor });
}
