import { tellWindows } from '../../../lib/storage/told';
import { noteOnBadge } from './badge-note';

/** What a note in the badge says before anything is read: that something was done, or that it was not. */
const SIGNS = { done: '✓', refused: '!' };

/** Tells the reader a sentence about a tab where no window may be open: a sign in the badge, a hint on it, and in windows of ours. */
export async function tell(tabId: number, how: keyof typeof SIGNS, text: string): Promise<void> {
  await Promise.all([noteOnBadge(tabId, SIGNS[how], text), tellWindows(tabId, text)]);
}
