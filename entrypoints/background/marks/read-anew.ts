import type { Overlay } from '../../../lib/core/profile/overlay';
import { isReadBy } from '../../../lib/core/profile/overlay-mark';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import { storeReading, type TabReading, tabReading, tabReadings } from '../../../lib/storage/readings';
import { inSlices } from '../calls/slices';
import { readPosting } from '../reader/reader';
import { repaint } from './repaint';

/** The last that was begun: whoever asked before waits for it, too. */
let last: { done: Promise<void> } = { done: Promise.resolve() };

/**
 * Reads anew, by the overlay as it is now, every open posting that it touches otherwise than when it was read, and paints what is
 * open. Tabs are read side by side and painted as each is done, so that none waits for a longer one; of two corrections made soon
 * after each other the later counts, and what is still being read for the earlier is left.
 */
export async function readAnew(): Promise<void> {
  const mine = { done: Promise.resolve() };
  last = mine;
  mine.done = readTabs(() => last === mine);
  let seen = last;
  do {
    seen = last;
    await seen.done;
  } while (seen !== last);
}

async function readTabs(isLatest: () => boolean): Promise<void> {
  const [overlay, readings] = await Promise.all([overlayStore.load(), tabReadings()]);
  const byTab = Map.groupBy(readings, ({ tabId }) => tabId);
  await Promise.all([...byTab].map(([tabId, ofTab]) => readTab(tabId, ofTab, overlay, isLatest)));
  if (isLatest()) await repaint(await profileStore.load());
}

async function readTab(tabId: number, ofTab: TabReading[], overlay: Overlay, isLatest: () => boolean): Promise<void> {
  let isChanged = false;
  for (const open of ofTab) {
    if (isReadBy(open.reading, overlay, open.posting)) continue;
    const reading = await readPosting(open.posting, overlay, inSlices());
    if (!isLatest()) return;
    // Meanwhile it may have gone, with its tab, or its page may have told another text of it, which is read by what is said now.
    const there = await tabReading(open);
    if (there?.posting.text !== open.posting.text || there.posting.title !== open.posting.title) continue;
    await storeReading({ ...open, reading });
    isChanged = true;
  }
  if (isChanged) await repaint(await profileStore.load(), tabId);
}
