import { browser } from 'wxt/browser';
import { FIXED_HOSTS } from '../../lib/boards/fixed-hosts';
import { askBackground } from '../../lib/messaging/window';
import { onStorageChange } from '../../lib/storage/changes';
import { onOriginsChange } from '../../lib/storage/sites';
import type { PopupData } from '../../lib/ui/data';
import { oneAtATime } from './one-at-a-time';
import { pageState } from './page-state';

/** The tab to look at: the one named in our own address, else the active one of this window. */
export async function tabToShow(address: URL): Promise<number> {
  const named = address.searchParams.get('tab');
  if (named && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is open.');
  return tab.id;
}

/** What the popup shows of a tab. */
type Seen = Pick<PopupData, 'page' | 'site'>;

/** Tells what to show of a tab, now and whenever it changes; gives a way to look again where the browser tells of no change. */
export function watchTab(tabId: number, onSeen: (seen: Seen) => void, signal: AbortSignal): () => Promise<void> {
  const ask = oneAtATime(
    () => stateOf(tabId),
    (seen) => {
      if (!signal.aborted) onSeen(seen);
    },
  );
  const onUpdated = (changed: number) => {
    if (changed === tabId) void ask();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
  onStorageChange('session', () => void ask(), signal);
  onOriginsChange(() => void ask(), signal);
  void ask();
  return ask;
}

async function stateOf(tabId: number): Promise<Seen> {
  try {
    const [tab, answer, site] = await Promise.all([
      browser.tabs.get(tabId),
      askBackground('get-tab', { tabId }),
      askBackground('get-site', { tabId }),
    ]);
    const hosts = !site ? FIXED_HOSTS : site.on ? site.origins : [];
    const facts = { url: tab.url, loading: tab.status === 'loading', isPrivate: tab.incognito };
    const page = pageState(facts, answer, hosts);
    return { page, site: site ?? undefined };
  } catch (error) {
    return { page: { kind: 'failed', message: error instanceof Error ? error.message : String(error) } };
  }
}
