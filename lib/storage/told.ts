import { browser } from 'wxt/browser';

/** A sentence for the reader about a tab, said by the background in every window of ours that shows the tab. */
export interface Told {
  /** Tells it apart from the same sentence said before. */
  id: string;
  tabId: number;
  text: string;
}

const KEY = 'told';

/** Says a sentence in every open window of ours that shows the tab. */
export async function tellWindows(tabId: number, text: string): Promise<void> {
  const told: Told = { id: crypto.randomUUID(), tabId, text };
  await browser.storage.session.set({ [KEY]: told });
  // Whoever listens has heard it.
  await browser.storage.session.remove(KEY);
}

/** Calls `listener` for every sentence said from now on, until the signal ends it. */
export function onTold(listener: (told: Told) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const told = area === 'session' && Object.hasOwn(changes, KEY) ? changes[KEY]?.newValue : undefined;
    if (told) listener(told as Told);
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
