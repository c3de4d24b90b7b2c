import { browser } from 'wxt/browser';
import { FIXED_HOSTS } from '../../lib/boards/fixed-hosts';
import { askBackground } from '../../lib/messaging/window';
import { onStorageChange } from '../../lib/storage/changes';
import type { PageState } from '../../lib/ui/data';
import { latest } from './latest';
import { pageState } from './page-state';

/** The tab to look at: the one named in our own address, else the active one of this window. */
export async function tabToShow(address: URL): Promise<number> {
  const named = address.searchParams.get('tab');
  if (named && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is open.');
  return tab.id;
}

/** Tells what to show of a tab, now and whenever it changes. */
export function watchTab(tabId: number, onPage: (page: PageState) => void, signal: AbortSignal): void {
  const ask = latest(
    () => stateOf(tabId),
    (page) => {
      if (!signal.aborted) onPage(page);
    },
  );
  const onUpdated = (changed: number) => {
    if (changed === tabId) void ask();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
  onStorageChange('session', () => void ask(), signal);
  void ask();
}

async function stateOf(tabId: number): Promise<PageState> {
  try {
    const [tab, answer] = await Promise.all([browser.tabs.get(tabId), askBackground('get-tab', { tabId })]);
    return pageState({ url: tab.url, loading: tab.status === 'loading' }, answer, FIXED_HOSTS);
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
