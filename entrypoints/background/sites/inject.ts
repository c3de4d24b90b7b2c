import { browser } from 'wxt/browser';
import type { Registration } from '../../../lib/core/sites/site';
import { orderPage } from '../../../lib/messaging/background';
import type { PageOrders } from '../../../lib/messaging/protocol';
import { MARKS_FILE } from '../../../lib/storage/sites';

/** Runs a page script in a tab that is open, in every frame the extension may enter. Gives the frames; rejects where it may enter none. */
export async function inject(tabId: number, file: Registration['file']): Promise<number[]> {
  const target = { tabId, allFrames: true };
  // In Firefox the script asks for the style of marks when it has painted one. No page sees the sheet.
  if (!import.meta.env.FIREFOX) await browser.scripting.insertCSS({ target, files: [MARKS_FILE] });
  const results = await browser.scripting.executeScript({ target, files: [file as never] });
  return results.map(({ frameId }) => frameId ?? 0);
}

/** Reads a tab because the reader asked for it, whatever its page is. Gives whether there was a text to read. */
export async function scanTab(tabId: number): Promise<{ found: boolean }> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: noteAsked });
  const frames = await inject(tabId, 'scan-any.js');
  const answers = await Promise.allSettled(frames.map((frameId) => orderPage(tabId, frameId, 'present', {})));
  return { found: answers.some((answer) => answer.status === 'fulfilled' && hasText(answer.value)) };
}

/** A list of jobs was read, too, and is told of. */
function hasText({ keys, jobs = [] }: ReturnType<PageOrders['present']>): boolean {
  return keys.length > 0 || jobs.length > 0;
}

/** Runs in the page script's world, and tells scan-any that the reader asked; the next page knows nothing of it. */
function noteAsked(): void {
  Object.assign(globalThis, { [Symbol.for('skillmark.asked')]: true });
}
