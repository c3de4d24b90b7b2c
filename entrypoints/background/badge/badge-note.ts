import { tabsThatShow } from '../../../lib/storage/shown-mention';
import { badgeSoon } from './badge-soon';
import { writeBadge, writeHint } from './badge-text';
import { held, hinted } from './held-badges';

/** How long, in milliseconds, something else than the match stands in the badge. */
export const NOTE_FOR = 3_000;
/** How long, in milliseconds, a hint stands on the button: as long as a notice in our windows. */
const HINT_FOR = 10_000;

/** Writes a note in a tab's badge for three seconds, and a hint on its button; then both are as before. */
export async function noteOnBadge(tabId: number, note: string, hint?: string): Promise<void> {
  clearTimeout(held.get(tabId));
  const timer = setTimeout(() => {
    // A later note has a timer of its own.
    if (held.get(tabId) !== timer) return;
    held.delete(tabId);
    badgeSoon(tabId);
  }, NOTE_FOR);
  held.set(tabId, timer);
  await writeBadge(tabId, note);
  if (hint !== undefined) await hintOnButton(tabId, hint);
}

async function hintOnButton(tabId: number, hint: string): Promise<void> {
  clearTimeout(hinted.get(tabId));
  const timer = setTimeout(() => {
    if (hinted.get(tabId) !== timer) return;
    hinted.delete(tabId);
    badgeSoon(tabId);
  }, HINT_FOR);
  hinted.set(tabId, timer);
  await writeHint(tabId, hint);
}

/** When the background starts: a note it could not take away since it was stopped gives way to the match. */
export async function clearNotes(): Promise<void> {
  for (const tabId of await tabsThatShow()) badgeSoon(tabId);
}
