import { withStructured } from '../../../lib/core/posting/job-posting';
import { readThoroughly } from '../../../lib/core/read';
import type { BackgroundHandlers } from '../../../lib/messaging/background';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import { dropReadings, storeReading } from '../../../lib/storage/readings';
import { settingsStore } from '../../../lib/storage/settings-store';
import { badgeSoon } from '../badge/badge-soon';
import { dictionary } from '../dictionary';
import { marksToPaint } from '../marks/marks';

/** What the background does for page scripts. */
export const pageCalls: BackgroundHandlers['pages'] = {
  'posting-found': async ({ key, path, posting, fields, structured }, { tabId, frameId }) => {
    const whole = withStructured(posting, structured, fields);
    const reading = await readThoroughly(whole, dictionary(), await overlayStore.load());
    await storeReading({ tabId, frameId, key, path, posting: whole, reading });
    // Only now: whoever changes these from here on finds the reading, and paints it anew.
    const [profile, settings] = await Promise.all([profileStore.load(), settingsStore.load()]);
    badgeSoon(tabId);
    return { marks: marksToPaint(reading, whole.url, profile, settings) };
  },
  'postings-present': async ({ keys }, { tabId, frameId }) => {
    await dropReadings((place) => place.tabId === tabId && place.frameId === frameId && !keys.includes(place.key));
    badgeSoon(tabId);
    return null;
  },
};
