import { aboutIn, orderPage } from '../../../lib/messaging/background';
import type { PageOrders } from '../../../lib/messaging/protocol';
import { dropReadings, isSamePlace, leftPlaces, type ReadingPlace, tabPlaces } from '../../../lib/storage/readings';
import { badgeSoon } from '../badge/badge-soon';
import { askedOf } from '../calls/in-turn';

/** What was found when a tab was looked after. */
export interface Settled {
  /** Whether a page script of ours answers in the tab. */
  script: boolean;
  /** Whether readings of the tab were dropped. */
  dropped: boolean;
  /** How many postings the tab shows for whose readings there is no room. */
  left: number;
  /** True where a page has more marks than are painted at a time. */
  inPart?: true;
}

/** The frame that is the page itself. */
const TOP = 0;

/**
 * Brings what is stored of a tab in line with what its pages show: readings of postings that are gone are dropped, and pages
 * whose readings were dropped are asked for them again. `awaited` by a window, it asks the page while what is stored is looked
 * up, and nearly always they agree: a question too many where no script of ours is in the page itself.
 */
export async function settle(tabId: number, awaited = false): Promise<Settled> {
  let inPart = false as boolean;
  const ask = async (frameId: number | undefined) => {
    const present = await shown(tabId, frameId);
    if (present?.inPart === true) inPart = true;
    return present?.keys ?? null;
  };
  const early = awaited ? ask(TOP) : null;
  const [stored, left] = await Promise.all([tabPlaces(tabId), leftPlaces(tabId)]);
  const known = [...stored, ...left];
  const frames = [...new Set(known.map(({ frameId }) => frameId))];
  const keysOf = async (frameId: number | undefined) => {
    const keys = frameId === TOP || frames.length === 0 ? await early : null;
    // What was stored since it was asked would be missing there.
    const isAll = stored.every((one) => one.frameId !== TOP || keys?.includes(one.key));
    return keys && isAll ? keys : ask(frameId);
  };
  const answers = await Promise.all((frames.length > 0 ? frames : [undefined]).map(keysOf));
  // What was stored since the page was asked may be there now.
  const gone = known.filter(({ frameId, key }) => !answers[frames.indexOf(frameId)]?.includes(key));
  if (gone.length > 0) {
    await dropReadings((place) => gone.some((one) => isSamePlace(one, place)));
    badgeSoon(tabId);
  }
  await Promise.all(answers.map((keys, i) => askForOthers(tabId, frames[i], keys, known)));
  const script = answers.some((keys) => keys !== null) || (frames.length > 0 && (await ask(undefined)) !== null);
  return {
    script,
    dropped: gone.length > 0,
    left: left.filter(({ fits, ...one }) => !fits && !gone.some((other) => isSamePlace(one, other))).length,
    ...(inPart && { inPart }),
  };
}

/**
 * Asks a frame again for the postings that it shows and that are neither stored nor being read, as far as there is room for them; for
 * want of a frame, all of the tab. A page that is asked for what it has just told of would wait for it to be read twice.
 */
async function askForOthers(
  tabId: number,
  frameId: number | undefined,
  keys: string[] | null,
  known: (ReadingPlace & { fits?: boolean })[],
): Promise<void> {
  const without = new Set(known.filter((one) => one.frameId === frameId && !one.fits).map(({ key }) => key));
  // Whichever frame answered: keys are random.
  const asked = new Set(askedOf(tabId).map((about) => about.slice(about.indexOf(' ') + 1)));
  const isBeingRead = (key: string) => asked.has(aboutIn('posting-found', key));
  const missing = (keys ?? []).filter((key) => !without.has(key) && !isBeingRead(key));
  if (missing.length === 0) return;
  // A page that goes in this moment shows nothing.
  await orderPage(tabId, frameId, 'read-again', frameId === undefined ? {} : { keys: missing }).catch(() => undefined);
}

/** What a frame, or whichever frame answers first, shows now; null where no script of ours is. */
async function shown(tabId: number, frameId: number | undefined): Promise<ReturnType<PageOrders['present']> | null> {
  try {
    return await orderPage(tabId, frameId, 'present', {});
  } catch {
    return null;
  }
}
