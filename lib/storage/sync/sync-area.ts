import { browser } from 'wxt/browser';
import { readerError } from '../../core/reader-error';

/** Everything of ours in the store that the browser itself syncs. */
export async function syncedItems(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get(null);
}

/** Makes the synced items these and no others, by as few writes as may be: browsers count them. Rejects with a sentence for the reader. */
export async function putSyncedItems(items: Record<string, string>): Promise<void> {
  const there = await syncedItems();
  const changed = Object.entries(items).filter(([name, text]) => there[name] !== text);
  const gone = Object.keys(there).filter((name) => !Object.hasOwn(items, name));
  try {
    if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
    if (gone.length > 0) await browser.storage.sync.remove(gone);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw readerError('unsynced', 'The browser could not sync it: {reason}', { reason });
  }
}

/** Removes everything of ours from the store that the browser itself syncs; on other devices, too. */
export async function clearSynced(): Promise<void> {
  await browser.storage.sync.clear();
}

/** Calls `listener` after another device has changed what is synced. */
export function onSynced(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') listener();
  });
}
