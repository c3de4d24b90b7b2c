import { profileStore } from '../../lib/storage/profile-store';
import { keptReadings } from '../../lib/storage/readings';
import { showBadge } from './badge';

/** How long, in milliseconds, further postings of a tab are waited for: a thread of them sends hundreds at once. */
const PAUSE = 100;
const waiting = new Set<number>();

/** Brings the badge of a tab up to date, once for all that happens in the next moment. */
export function badgeSoon(tabId: number): void {
  if (waiting.has(tabId)) return;
  waiting.add(tabId);
  setTimeout(async () => {
    waiting.delete(tabId);
    await showBadge(tabId, await keptReadings(tabId), await profileStore.load());
  }, PAUSE);
}
