import { browser } from 'wxt/browser';

/** Calls `listener` with the keys that changed after anything in a storage area changed, until the signal ends it. */
export function onStorageChange(
  area: 'local' | 'session',
  listener: (keys: string[]) => unknown,
  signal: AbortSignal,
): void {
  const heard = (changes: object, changed: string) => {
    if (changed === area) listener(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}

const SAVED_CHANGED = 'saved-changed';

/** Calls `listener` after `tellSavedChanged`, or after everything was deleted, until the signal ends it. */
export function onSavedChange(listener: () => void, signal: AbortSignal): void {
  onStorageChange('session', (keys) => keys.some(isAboutSaved) && listener(), signal);
}

/** Whether a change of this key in `storage.session` says that the saved postings have changed. */
export function isAboutSaved(key: string): boolean {
  return key === SAVED_CHANGED;
}

/** Tells every window that the saved postings have changed: a database has no event of its own for it. */
export async function tellSavedChanged(): Promise<void> {
  await browser.storage.session.set({ [SAVED_CHANGED]: crypto.randomUUID() });
}
