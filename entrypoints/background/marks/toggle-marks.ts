import { browser } from 'wxt/browser';
import { hostsOf, withMarksToggled } from '../../../lib/core/marks/marked-hosts';
import type { Settings } from '../../../lib/core/marks/settings';
import { tabReadings } from '../../../lib/storage/readings';
import { changeSettings } from './change-settings';

/**
 * Switches marks on or off for the site that a tab's postings come from: that of their frames, which alone is known of a board
 * shown inside a company's site. A tab without postings goes by its own address, where the browser tells it; else nothing changes.
 * From a private tab, of which no host is stored, they are switched on all pages.
 */
export async function toggleMarks(tabId: number): Promise<Settings> {
  const { incognito, url } = await browser.tabs.get(tabId);
  if (incognito) return changeSettings((before) => ({ ...before, marks: !before.marks }));
  const hosts = hostsOf((await tabReadings(tabId)).map(({ posting }) => posting.url));
  const toggled = hosts.length > 0 ? hosts : hostsOf([url]);
  return changeSettings((before) => withMarksToggled(before, toggled));
}
