import { browser } from 'wxt/browser';
import type { MentionPlace } from '../core/match/steps';

/** All tabs in one small value: a background that starts looks here first, and readings are large. */
const KEY = 'shown';

/** Which mention a tab shows as the current one, for as long as the tab is open and the browser runs. */
export async function shownMention(tabId: number): Promise<MentionPlace | undefined> {
  return (await load())[tabId];
}

/** Notes the mention that a tab shows now. */
export function storeShownMention(tabId: number, place: MentionPlace): Promise<void> {
  return change((all) => ({ ...all, [tabId]: place }));
}

/** Forgets what a tab showed. */
export function forgetShownMention(tabId: number): Promise<void> {
  return change(({ [tabId]: _, ...others }) => others);
}

/** The tabs in which a mention is shown, or was before they moved on. */
export async function tabsThatShow(): Promise<number[]> {
  return Object.keys(await load()).map(Number);
}

/** Whether a change of this key in `storage.session` is about the mention that some tab shows. */
export function isAboutShown(key: string): boolean {
  return key === KEY;
}

type Shown = Record<number, MentionPlace>;

async function load(): Promise<Shown> {
  return ((await browser.storage.session.get(KEY))[KEY] as Shown | undefined) ?? {};
}

/** One change after the other, and none where nothing changes: windows look again at each. */
function change(next: (all: Shown) => Shown): Promise<void> {
  return navigator.locks.request('shown', async () => {
    const before = await load();
    const after = next(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.session.set({ [KEY]: after });
  });
}
