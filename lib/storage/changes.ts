import { browser } from 'wxt/browser';

/** Calls `listener` after anything in a storage area changed, until the signal ends it. */
export function onStorageChange(area: 'local' | 'session', listener: () => void, signal: AbortSignal): void {
  const heard = (_changes: unknown, changed: string) => {
    if (changed === area) listener();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
