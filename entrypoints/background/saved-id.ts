import { canonicalAddress } from '../../lib/core/canonical-address';
import type { Posting } from '../../lib/core/posting';

/** The address a posting is kept with. */
export function savedAddress({ url }: Pick<Posting, 'url'>): string {
  return URL.canParse(url) ? canonicalAddress(new URL(url)) : '';
}

/** What a posting of a tab is kept under: its address, and title and company where the tab shows several at one address. */
export function savedId(posting: Posting, ofTab: Posting[]): string {
  const address = savedAddress(posting);
  const alone = address !== '' && ofTab.filter((one) => savedAddress(one) === address).length <= 1;
  return alone ? address : `${address} ${posting.title} ${posting.company}`;
}
