import { browser } from 'wxt/browser';
import type { MentionPlace } from '../core/steps';

const PREFIX = 'shown:';

/** Which mention a tab shows as the current one, for as long as the tab is open and the browser runs. */
export async function shownMention(tabId: number): Promise<MentionPlace | undefined> {
  const key = PREFIX + tabId;
  return (await browser.storage.session.get(key))[key] as MentionPlace | undefined;
}

/** Notes the mention that a tab shows now. */
export async function keepShownMention(tabId: number, place: MentionPlace): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: place });
}

/** Forgets what a tab showed. */
export async function forgetShownMention(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** The tabs in which a mention is shown, or was before they moved on. */
export async function tabsThatShow(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
}

/** Whether a change of this key in `storage.session` is about the mention that some tab shows. */
export function isAboutShown(key: string): boolean {
  return key.startsWith(PREFIX);
}
