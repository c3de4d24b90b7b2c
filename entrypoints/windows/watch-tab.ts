import { browser } from 'wxt/browser';
import { readerError } from '../../lib/core/reader-error';
import { askBackground } from '../../lib/messaging/window';
import { isAboutSaved, onStorageChange } from '../../lib/storage/changes';
import { isAboutReadings } from '../../lib/storage/readings';
import { isAboutShown } from '../../lib/storage/shown-mention';
import { grantedOrigins, onOriginsChange } from '../../lib/storage/sites';
import type { PopupData } from '../../lib/ui/data';
import { errorText } from '../../lib/ui/text/error-text';
import { oneAtATime } from './one-at-a-time';
import { pageState } from './page-state';
import { watchShown } from './watch-shown';

/** A tab to look at, and the window it stands in. */
export interface WindowTab {
  id: number;
  windowId: number;
}

/** How long, in milliseconds, the tab before stays in view while the next one is looked up: longer than that takes nearly always. */
const STAYS_FOR = 300;

/** How often a page without a script of ours that should have one is asked again, and after how many milliseconds: it may be about to start. */
const TRIES = 4;
const PAUSE = 300;

/** The tab to look at: the one named in our own address, else the active one of this window. */
export async function tabToShow(address: URL): Promise<WindowTab> {
  const named = address.searchParams.get('tab');
  const [tab] =
    named && /^\d+$/.test(named)
      ? [await browser.tabs.get(Number(named)).catch(() => ({ id: Number(named), windowId: -1 }))]
      : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw readerError('noTab', 'No tab is open.');
  return { id: tab.id, windowId: tab.windowId ?? -1 };
}

/** What our windows show of a tab. */
type Seen = Partial<Pick<PopupData, 'page' | 'site' | 'shown'>>;

/**
 * Makes a function that turns to a tab and tells what to show of it, until it turns to the next; that one gives a way to look
 * again. What is told is always of the tab it is told with: the tab before stays in view until there is something of the next.
 */
export function turnTo(
  isPanel: boolean,
  onSeen: (tab: WindowTab, seen: Seen) => void,
): (tab: WindowTab) => () => Promise<void> {
  let watching = new AbortController();
  return (tab) => {
    watching.abort();
    watching = new AbortController();
    const { signal } = watching;
    const nothing: Seen = { page: { kind: 'reading' }, site: undefined, shown: undefined };
    const late = setTimeout(() => onSeen(tab, nothing), STAYS_FOR);
    signal.addEventListener('abort', () => clearTimeout(late));
    let isFirst = true;
    return watchTab(
      tab.id,
      isPanel,
      (seen) => {
        clearTimeout(late);
        onSeen(tab, isFirst ? { ...nothing, ...seen } : seen);
        isFirst = false;
      },
      signal,
    );
  };
}

/** Tells what to show of a tab, now and whenever it changes; gives a way to look again where the browser tells of no change. */
function watchTab(
  tabId: number,
  isPanel: boolean,
  onSeen: (seen: Seen) => void,
  signal: AbortSignal,
): () => Promise<void> {
  const tell = (seen: Seen) => {
    if (!signal.aborted) onSeen(seen);
  };
  const askShown = watchShown(tabId, (shown) => tell({ shown }));
  let tries = TRIES;
  let isRead = false;
  const ask = oneAtATime(
    () => stateOf(tabId, isPanel),
    (seen) => {
      if (seen.page?.kind !== 'reload') tries = TRIES;
      else if (tries > 0) {
        tries--;
        setTimeout(() => !signal.aborted && void ask(), PAUSE);
        return;
      }
      tell(seen);
      // The click that opened the popup lets us in once.
      if (!isPanel && !isRead && seen.page?.kind === 'elsewhere' && seen.page.onClick) {
        isRead = true;
        askBackground('read-board', { tabId }).then(ask, () => undefined);
      }
      // Which one of how many it is changes with the postings.
      if (!signal.aborted) void askShown();
    },
  );
  const onUpdated = (changed: number) => {
    if (changed === tabId) void ask();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
  onStorageChange(
    'session',
    (keys) => {
      if (keys.some(isAboutShown)) void askShown();
      if (keys.some((key) => isAboutReadings(key) || isAboutSaved(key))) void ask();
    },
    signal,
  );
  onOriginsChange(() => void ask(), signal);
  void ask();
  return ask;
}

async function stateOf(tabId: number, isPanel: boolean): Promise<Seen> {
  try {
    const answer = await askBackground('get-tab', { tabId });
    const { site } = answer;
    const hosts = !site ? fixedHosts() : site.on ? site.origins : [];
    const taken = answer.script ? [] : await takenHosts();
    return { page: pageState(answer, hosts, isPanel, taken), site };
  } catch (error) {
    return { page: { kind: 'failed', message: errorText(error) } };
  }
}

/** Those of them that the reader has set the browser to open on click only. */
async function takenHosts(): Promise<string[]> {
  const granted = new Set(await grantedOrigins());
  return fixedHosts().filter((origin) => !granted.has(origin));
}

/** The hosts it runs on from the start. They stand in the manifest, so that no window has to carry them. */
function fixedHosts(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
}
