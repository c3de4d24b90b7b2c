import { browser } from 'wxt/browser';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { TabReading } from '../../../lib/storage/readings';
import { forgetViews, rememberView } from '../../../lib/storage/saved/viewed';
import { settingsStore } from '../../../lib/storage/settings-store';
import { tellLists } from '../marks/tell-lists';
import { savedAddress, savedIds } from './saved-id';
import { readByNow } from './saved-list';

/**
 * Remembers that the postings of a tab were looked at, where the reader wants it. A frame that shows several is a list, of which
 * nobody has looked at each; of a private tab nothing is remembered.
 */
export async function noteViewed(tabId: number, ofTab: TabReading[]): Promise<void> {
  const { viewedDays } = await settingsStore.load();
  if (viewedDays === 0) return;
  const alone = [...Map.groupBy(ofTab, ({ frameId }) => frameId).values()].flatMap((ofFrame) =>
    ofFrame.length === 1 ? ofFrame : [],
  );
  if (alone.length === 0 || (await browser.tabs.get(tabId)).incognito) return;
  const now = new Date();
  const readBy = await readByNow();
  const ids = savedIds(alone.map(({ posting }) => posting));
  for (const [i, { posting, reading }] of alone.entries()) {
    const id = ids[i];
    if (!id) continue;
    const whole = { ...posting, url: savedAddress(posting) };
    await rememberView({ ...savedNow({ id, posting: whole, reading, now: now.toISOString() }), reading }, readBy);
  }
  await forgetViews(viewedDays, now.getTime());
  await tellLists();
}
