import { browser } from 'wxt/browser';
import { deleteDatabase } from './database';
import { writing } from './held';
import { ownArea } from './own/own-area';

/** Deletes everything the extension has stored: profile, settings, readings, saved postings, and what was set aside. */
export async function deleteStored(): Promise<void> {
  await deleteDatabase();
  await writing(() => ownArea.clear());
  // Last: windows that hear of it look at storage again.
  await browser.storage.session.clear();
}
