import { browser } from 'wxt/browser';

/** Keys that changed where the browser itself tells nobody. */
const OWN_CHANGED = 'own-changed';

/**
 * Calls `listener` with the keys that changed, until the signal ends it: those of `storage.session`, or (`local`) those of the
 * reader's own things, wherever this browser has them.
 */
export function onStorageChange(
  area: 'local' | 'session',
  listener: (keys: string[]) => unknown,
  signal: AbortSignal,
): void {
  const heard = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    const told = changed === 'session' ? changes[OWN_CHANGED] : undefined;
    if (changed === area) listener(Object.keys(changes));
    else if (told) listener((told.newValue as { keys: string[] } | undefined)?.keys ?? []);
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}

const SAVED_CHANGED = 'saved-changed';

/** Calls `listener` with the ids of what has changed, or without any where it may be everything, until the signal ends it. */
export function onSavedChange(listener: (ids?: string[]) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const told = area === 'session' ? changes[SAVED_CHANGED] : undefined;
    if (told) listener((told.newValue as { ids?: string[] } | undefined)?.ids);
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}

/** Whether a change of this key in `storage.session` says that the saved postings have changed. */
export function isAboutSaved(key: string): boolean {
  return key === SAVED_CHANGED;
}

/** Tells every window which of the saved postings have changed, or that any may have: a database has no event of its own for it. */
export async function tellSavedChanged(ids?: string[]): Promise<void> {
  await browser.storage.session.set({ [SAVED_CHANGED]: { turn: crypto.randomUUID(), ...(ids && { ids }) } });
}

/** Tells every window which of the reader's own things have changed. */
export async function tellOwnChanged(keys: string[]): Promise<void> {
  await browser.storage.session.set({ [OWN_CHANGED]: { keys, id: crypto.randomUUID() } });
}
