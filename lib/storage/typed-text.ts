import { browser } from 'wxt/browser';

const KEY = 'typed';

/**
 * Lays down a text for the search of our tab, which takes it up when it opens. In memory and not in the tab's address, which
 * the browser's history would keep.
 */
export async function layDownTyped(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Takes the text up; empty where there is none. */
export async function takeUpTyped(): Promise<string> {
  const text = (await browser.storage.session.get(KEY))[KEY] as string | undefined;
  await browser.storage.session.remove(KEY);
  return text ?? '';
}
