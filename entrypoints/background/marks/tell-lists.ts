import { browser } from 'wxt/browser';
import { orderPage } from '../../../lib/messaging/background';

/** Has every open list ask about its links once more: what the reader has done with postings has changed. */
export async function tellLists(): Promise<void> {
  for (const { id, discarded } of await browser.tabs.query({})) {
    // Most tabs have no script of ours, and what the browser has put away asks when it comes back.
    if (id !== undefined && !discarded) orderPage(id, undefined, 'look-again', {}).catch(() => undefined);
  }
}
