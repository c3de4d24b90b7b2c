import { canonicalAddress } from '../../../lib/core/posting/canonical-address';
import type { Posting } from '../../../lib/core/posting/posting';

/** The address a posting is saved with. */
export function savedAddress({ url }: Pick<Posting, 'url'>): string {
  return URL.canParse(url) ? canonicalAddress(new URL(url)) : '';
}

/** What each posting of a tab is saved under: its address, and title and company where the tab shows several at one address. */
export function savedIds(ofTab: Posting[]): string[] {
  const addresses = ofTab.map(savedAddress);
  const counts = Map.groupBy(addresses, (address) => address);
  return ofTab.map(({ title, company }, i) => {
    const address = addresses[i] ?? '';
    const alone = address !== '' && counts.get(address)?.length === 1;
    return alone ? address : `${address} ${title} ${company}`;
  });
}
