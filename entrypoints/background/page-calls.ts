import { marksOf } from '../../lib/core/compare';
import { readJobPosting } from '../../lib/core/job-posting';
import { EMPTY_OVERLAY } from '../../lib/core/overlay';
import type { Posting } from '../../lib/core/posting';
import { read } from '../../lib/core/read';
import type { BackgroundHandlers } from '../../lib/messaging/background';
import { profileStore } from '../../lib/storage/profile-store';
import { dropReadings, keepReading, keptReadings } from '../../lib/storage/readings';
import { showBadge } from './badge';
import { dictionary } from './dictionary';

/** What the background does for page scripts. */
export const pageCalls: BackgroundHandlers['pages'] = {
  'posting-found': async ({ key, path, posting, structured }, { tabId, frameId }) => {
    const whole = withStructured(posting, structured);
    const reading = read(whole, dictionary(), EMPTY_OVERLAY);
    const [profile] = await Promise.all([
      profileStore.load(),
      keepReading({ tabId, frameId, key, path, posting: whole, reading }),
    ]);
    await showBadge(tabId, await keptReadings(tabId), profile);
    return { marks: marksOf(reading, profile) };
  },
  'postings-present': async ({ keys }, { tabId, frameId }) => {
    await dropReadings((place) => place.tabId === tabId && place.frameId === frameId && !keys.includes(place.key));
    await showBadge(tabId, await keptReadings(tabId), await profileStore.load());
    return null;
  },
};

/** The page's structured data says what the page itself did not show. */
function withStructured(posting: Posting, structured: string | undefined): Posting {
  if (structured === undefined) return posting;
  const said = readJobPosting(structured);
  return { ...posting, title: posting.title || (said?.title ?? ''), company: posting.company || (said?.company ?? '') };
}
