import { postingHead } from '../../lib/core/posting/fields/stated';
import { isOnHost } from '../../lib/core/sites/match-pattern';
import type { TabAnswer, TabPosting } from '../../lib/messaging/protocol';
import type { PageState, ShownPosting } from '../../lib/ui/data';

// What browsers close to extensions although the address is a usual one.
const CLOSED_HOSTS = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];

/**
 * What to show of a tab; `hosts` are match patterns of whole hosts, `taken` those of the hosts that the browser lets the extension
 * into on click only. From beside the page (`isPanel`) an unknown address says nothing of the page.
 */
export function pageState(tab: TabAnswer, hosts: string[], isPanel = false, taken: string[] = []): PageState {
  if (tab.postings.length > 0) {
    const { left, inPart, isPrivate } = tab;
    return {
      kind: 'postings',
      postings: tab.postings.map(shown),
      ...(isPrivate && { isPrivate }),
      ...(left && { left }),
      ...(inPart && { inPart }),
    };
  }
  if (tab.left) return { kind: 'full' };
  if (tab.loading) return { kind: 'reading' };
  if (tab.script && tab.jobs) return { kind: 'list', jobs: tab.jobs };
  if (tab.script) return { kind: 'none', ...(tab.board !== undefined && { board: tab.board }) };
  if (!tab.url && isPanel) return { kind: 'unknown' };
  if (!tab.url && taken.length > 0) return { kind: 'restricted', what: 'click' };
  if (!tab.url || !URL.canParse(tab.url)) return { kind: 'restricted' };
  const { protocol, hostname, pathname } = new URL(tab.url);
  if (protocol === 'file:') return { kind: 'restricted', what: 'file' };
  if (!/^https?:$/.test(protocol)) return { kind: 'restricted', what: 'own' };
  if (CLOSED_HOSTS.includes(hostname)) return { kind: 'restricted', what: 'store' };
  // Also a web page may have such an address: it says no more than what is likely.
  if (/\.pdf$/i.test(pathname)) return { kind: 'elsewhere', isPdf: true };
  if (taken.some((pattern) => isOnHost(pattern, hostname))) return { kind: 'elsewhere', onClick: true };
  return { kind: hosts.some((pattern) => isOnHost(pattern, hostname)) ? 'reload' : 'elsewhere' };
}

/** What a posting is known by in our windows, from where it stands in its tab. */
export function idOf({ frameId, key }: { frameId: number; key: string }): string {
  return `${frameId} ${key}`;
}

/** Where a shown posting stands in its tab. */
export function placeOf(posting: ShownPosting): { frameId: number; key: string } {
  const at = posting.id.indexOf(' ');
  return { frameId: Number(posting.id.slice(0, at)), key: posting.id.slice(at + 1) };
}

function shown(found: TabPosting): ShownPosting {
  const { path, posting, reading, savedAt, savedId, status } = found;
  const saved = { ...(savedAt && { savedAt }), ...(savedId && { savedId }), ...(status && { status }) };
  return { ...postingHead(posting), id: idOf(found), reading, path, ...saved };
}
