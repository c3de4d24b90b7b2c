import { orderPage } from '../../../lib/messaging/background';
import { dropReadings, isSamePlace, type ReadingPlace, tabPlaces } from '../../../lib/storage/readings';
import { badgeSoon } from '../badge/badge-soon';

/** What was found when a tab was looked after. */
export interface Settled {
  /** Whether a page script of ours answers in the tab. */
  script: boolean;
  /** Whether readings of the tab were dropped. */
  dropped: boolean;
}

/** The frame that is the page itself. */
const TOP = 0;

/**
 * Brings what is stored of a tab in line with what its pages show: readings of postings that are gone are dropped, and pages
 * whose readings were dropped are asked for them again. `awaited` by a window, it asks the page while what is stored is looked
 * up, and nearly always they agree: a question too many where no script of ours is in the page itself.
 */
export async function settle(tabId: number, awaited = false): Promise<Settled> {
  const early = awaited ? shown(tabId, TOP) : null;
  const stored = await tabPlaces(tabId);
  const frames = [...new Set(stored.map(({ frameId }) => frameId))];
  const ask = async (frameId: number | undefined) => {
    const keys = frameId === TOP || frames.length === 0 ? await early : null;
    // What was stored since it was asked would be missing there.
    const isAll = stored.every((one) => one.frameId !== TOP || keys?.includes(one.key));
    return keys && isAll ? keys : shown(tabId, frameId);
  };
  const answers = await Promise.all((frames.length > 0 ? frames : [undefined]).map(ask));
  // What was stored since the page was asked may be there now.
  const gone = stored.filter(({ frameId, key }) => !answers[frames.indexOf(frameId)]?.includes(key));
  if (gone.length > 0) {
    await dropReadings((place) => gone.some((one) => isSamePlace(one, place)));
    badgeSoon(tabId);
  }
  await Promise.all(answers.map((keys, i) => askForOthers(tabId, frames[i], keys, stored)));
  const script =
    answers.some((keys) => keys !== null) || (frames.length > 0 && (await shown(tabId, undefined)) !== null);
  return { script, dropped: gone.length > 0 };
}

/** Asks a frame for its postings again where it shows one that is not stored; for want of a frame, all of the tab. */
async function askForOthers(
  tabId: number,
  frameId: number | undefined,
  keys: string[] | null,
  stored: ReadingPlace[],
): Promise<void> {
  const isStored = (key: string) => stored.some((one) => one.frameId === frameId && one.key === key);
  if (keys === null || keys.every(isStored)) return;
  // A page that goes in this moment shows nothing.
  await orderPage(tabId, frameId, 'read-again', {}).catch(() => undefined);
}

/** The postings that a frame, or whichever frame answers first, shows now; null where no script of ours is. */
async function shown(tabId: number, frameId: number | undefined): Promise<string[] | null> {
  try {
    return (await orderPage(tabId, frameId, 'present', {})).keys;
  } catch {
    return null;
  }
}
