import { profileStore } from '../../../lib/storage/profile-store';
import { tabReadings } from '../../../lib/storage/readings';
import { quietly } from '../quietly';
import { noteViewed } from '../saved/note-viewed';
import { showBadge } from './badge';

/** How long, in milliseconds, a tab has to be quiet: a thread of postings sends hundreds at once. */
const QUIET = 100;
/** After so long, in milliseconds, the badge is brought up to date although more postings come. */
const LONGEST = 1_000;
/** For each tab that is waited for, what is waited with, and until when at most. */
const waiting = new Map<number, { timer: ReturnType<typeof setTimeout>; end: number }>();

/** Brings the badge of a tab up to date, and what is remembered of its postings, once for all that happens in the next moment. */
export function badgeSoon(tabId: number): void {
  const before = waiting.get(tabId);
  clearTimeout(before?.timer);
  const end = before?.end ?? Date.now() + LONGEST;
  const pause = Math.max(0, Math.min(QUIET, end - Date.now()));
  waiting.set(tabId, { timer: setTimeout(() => quietly(bringUpToDate(tabId)), pause), end });
}

async function bringUpToDate(tabId: number): Promise<void> {
  waiting.delete(tabId);
  const [readings, profile] = await Promise.all([tabReadings(tabId), profileStore.load()]);
  await showBadge(tabId, readings, profile);
  await noteViewed(tabId, readings);
}
