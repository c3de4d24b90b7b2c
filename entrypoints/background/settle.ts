import { orderPage } from '../../lib/messaging/background';
import { dropReadings, keptPlaces, type ReadingPlace } from '../../lib/storage/readings';
import { badgeSoon } from './badge-soon';

/** What was found when a tab was looked after. */
export interface Settled {
  /** Whether a page script of ours answers in the tab. */
  script: boolean;
  /** Whether readings of the tab were dropped. */
  dropped: boolean;
}

/**
 * Brings what is kept of a tab in line with what its pages show: readings of postings that are gone are dropped, and pages
 * whose readings were dropped are asked for them again.
 */
export async function settle(tabId: number): Promise<Settled> {
  const kept = await keptPlaces(tabId);
  const frames = [...new Set(kept.map(({ frameId }) => frameId))];
  const answers = await Promise.all((frames.length > 0 ? frames : [undefined]).map((frameId) => shown(tabId, frameId)));
  const isGone = ({ frameId, key }: ReadingPlace) => !answers[frames.indexOf(frameId)]?.includes(key);
  const dropped = kept.some(isGone);
  if (dropped) {
    await dropReadings((place) => place.tabId === tabId && frames.includes(place.frameId) && isGone(place));
    badgeSoon(tabId);
  }
  const known = new Set(kept.map(({ key }) => key));
  if (answers.some((keys) => keys?.some((key) => !known.has(key)))) await orderPage(tabId, undefined, 'read-again', {});
  const script =
    answers.some((keys) => keys !== null) || (frames.length > 0 && (await shown(tabId, undefined)) !== null);
  return { script, dropped };
}

/** The postings that a frame, or whichever frame answers first, shows now; null where no script of ours is. */
async function shown(tabId: number, frameId: number | undefined): Promise<string[] | null> {
  try {
    return (await orderPage(tabId, frameId, 'present', {})).keys;
  } catch {
    return null;
  }
}
