import { browser } from 'wxt/browser';
import { deleteDatabase } from './database';
import { writing } from './held';
import { ownArea } from './own/own-area';
import { clearSynced } from './sync/sync-area';

/**
 * Deletes everything the extension has stored: profile, settings, readings, saved postings, and what was set aside. What fails
 * leaves the rest to be deleted all the same; then it rejects with the first reason.
 */
export async function deleteStored(): Promise<void> {
  const results = await Promise.allSettled([deleteDatabase(), writing(() => ownArea.clear()), clearSynced()]);
  // Last: windows that hear of it look at storage again.
  await browser.storage.session.clear();
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
