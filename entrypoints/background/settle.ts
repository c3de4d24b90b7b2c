import { orderPage } from '../../lib/messaging/background';
import { dropReadings, keptPlaces } from '../../lib/storage/readings';
import { badgeSoon } from './badge-soon';

/**
 * Brings what is kept of a tab in line with what its pages show: readings of postings that are gone are dropped, and pages
 * whose readings were dropped are asked for them again. Gives whether a page script of ours answers in the tab.
 */
export async function settle(tabId: number): Promise<boolean> {
  const kept = await keptPlaces(tabId);
  const frames = [...new Set(kept.map(({ frameId }) => frameId))];
  const answers = await Promise.all((frames.length > 0 ? frames : [undefined]).map((frameId) => shown(tabId, frameId)));
  for (const [i, frameId] of frames.entries()) {
    const keys = answers[i] ?? [];
    await dropReadings((place) => place.tabId === tabId && place.frameId === frameId && !keys.includes(place.key));
  }
  if (kept.some(({ frameId, key }) => !answers[frames.indexOf(frameId)]?.includes(key))) badgeSoon(tabId);
  const known = new Set(kept.map(({ key }) => key));
  if (answers.some((keys) => keys?.some((key) => !known.has(key)))) await orderPage(tabId, undefined, 'read-again', {});
  return answers.some((keys) => keys !== null) || (frames.length > 0 && (await shown(tabId, undefined)) !== null);
}

/** The postings that a frame, or whichever frame answers first, shows now; null where no script of ours is. */
async function shown(tabId: number, frameId: number | undefined): Promise<string[] | null> {
  try {
    return (await orderPage(tabId, frameId, 'present', {})).keys;
  } catch {
    return null;
  }
}
