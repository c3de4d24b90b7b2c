import { type MentionPlace, type Step, stepAt, stepFrom, stepsOf } from '../../../lib/core/match/steps';
import { orderPage } from '../../../lib/messaging/background';
import { type TabReading, tabReadings } from '../../../lib/storage/readings';
import { shownMention, storeShownMention } from '../../../lib/storage/shown-mention';

/** Shows the mention after (1) or before (-1) the one a tab shows; nothing where the tab has none. One step of a tab at a time. */
export function stepInTab(tabId: number, by: 1 | -1): Promise<Step | undefined> {
  return navigator.locks.request(`step:${tabId}`, async () => {
    const step = stepFrom(await stepsInTab(tabId), await shownMention(tabId), by);
    if (step) await showInTab(tabId, step);
    return step;
  });
}

/** Scrolls the page to a mention and notes it as the one the tab shows. Rejects where the page does not answer. */
export async function showInTab(tabId: number, { frameId, key, start, end }: MentionPlace): Promise<void> {
  const before = await shownMention(tabId);
  await orderPage(tabId, frameId, 'show-mention', { key, start, end });
  // A frame that is gone shows nothing.
  if (before && before.frameId !== frameId)
    await orderPage(tabId, before.frameId, 'hide-mention', {}).catch(() => undefined);
  await storeShownMention(tabId, { frameId, key, start, end });
}

/** Which of all its mentions a tab shows; nothing where it shows none, or none that is still there. */
export async function shownInTab(tabId: number): Promise<Step | undefined> {
  const shown = await shownMention(tabId);
  return shown && stepAt(await stepsInTab(tabId), shown);
}

/** The tab's mentions in page order: the top frame's first, the postings of a frame as the page itself has them now. */
async function stepsInTab(tabId: number): Promise<Step[]> {
  const byFrame = Map.groupBy(await tabReadings(tabId), ({ frameId }) => frameId);
  const frames = [...byFrame].sort(([a], [b]) => a - b);
  const inOrder = await Promise.all(frames.map(([frameId, stored]) => inPageOrder(tabId, frameId, stored)));
  return stepsOf(inOrder.flat().map(({ frameId, key, reading }) => ({ frameId, key, mentions: reading.mentions })));
}

async function inPageOrder(tabId: number, frameId: number, stored: TabReading[]): Promise<TabReading[]> {
  try {
    const { keys } = await orderPage(tabId, frameId, 'present', {});
    return keys.flatMap((key) => stored.find((one) => one.key === key) ?? []);
  } catch {
    // The frame has gone, and its postings with it.
    return [];
  }
}
