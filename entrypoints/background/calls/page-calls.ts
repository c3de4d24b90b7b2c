import { isReadBy } from '../../../lib/core/profile/overlay-mark';
import type { BackgroundHandlers, PageSender } from '../../../lib/messaging/background';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import { dropReadings, storeReading } from '../../../lib/storage/readings';
import { settingsStore } from '../../../lib/storage/settings-store';
import { badgeSoon } from '../badge/badge-soon';
import { linkTitles } from '../marks/link-titles';
import { marksToPaint } from '../marks/marks';
import { reader, readPosting } from '../reader/reader';
import { confirmedAddress } from '../sites/confirmed-address';
import { weightOf } from './budget';
import { inSlices } from './slices';

/** What the background does for page scripts. */
export const pageCalls: BackgroundHandlers['pages'] = {
  'posting-found': async ({ key, path, posting, fields, structured }, { tabId, frameId, ...from }) => {
    const url = confirmedAddress(posting.url, from);
    // Looked up while the reader is made ready; below it is at hand, unless somebody changes it meanwhile.
    Promise.all([profileStore.load(), settingsStore.load()]).catch(() => undefined);
    const [{ withStructured }, overlay] = await Promise.all([reader(), overlayStore.load()]);
    const whole = withStructured({ ...posting, url }, structured, fields);
    const readFor = { tabId, weight: weightOf(tabId, `${frameId} ${key}`) };
    let reading = await readPosting(whole, overlay, inSlices(readFor));
    // Marks need no store: a page is painted also where the browser stores nothing.
    const store = () => storeReading({ tabId, frameId, key, path, posting: whole, reading }).catch(() => undefined);
    await store();
    const now = await overlayStore.load();
    if (!isReadBy(reading, now, whole)) {
      // Corrected while it was read, and not yet among those that were read anew.
      reading = await readPosting(whole, now, inSlices(readFor));
      await store();
    }
    // Only now: whoever changes these from here on finds the reading, and paints it anew.
    const [profile, settings] = await Promise.all([profileStore.load(), settingsStore.load()]);
    badgeSoon(tabId);
    return { marks: marksToPaint(reading, whole.url, profile, settings) };
  },
  'links-found': async ({ page, links }, from) => ({ titles: await linkTitles(page, links, from) }),
  'postings-present': async ({ keys }, from) => {
    await dropAllBut(keys, from);
    return null;
  },
};

/** Drops the readings of a frame's postings, except of these. */
export async function dropAllBut(
  keys: string[],
  { tabId, frameId }: Pick<PageSender, 'tabId' | 'frameId'>,
): Promise<void> {
  await dropReadings((place) => place.tabId === tabId && place.frameId === frameId && !keys.includes(place.key));
  badgeSoon(tabId);
}
