import { BOARDS, postingIdentity } from '../../../lib/boards/catalogue';
import { canonicalAddress } from '../../../lib/core/posting/canonical-address';
import { amongOthers } from '../../../lib/core/posting/identity';
import type { Posting } from '../../../lib/core/posting/posting';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import type { Keying } from '../../../lib/storage/saved/saved-keys';

/** The address a posting is saved with. */
export function savedAddress({ url }: Pick<Posting, 'url'>): string {
  return URL.canParse(url) ? canonicalAddress(new URL(url)) : '';
}

/** What each posting of a tab is saved under: its identity, and title and company where the tab shows several at an address without a number. */
export function savedIds(ofTab: Posting[]): string[] {
  const identities = ofTab.map(({ url }) => postingIdentity(url));
  const counts = Map.groupBy(identities, ({ id }) => id);
  return identities.map(({ id, isNumber }, i) => {
    const isAlone = isNumber || (id !== '' && counts.get(id)?.length === 1);
    return isAlone ? id : amongOthers(id, ofTab[i]);
  });
}

/** What saved postings are keyed by, also those that were saved before boards said their numbers: several at an address stay several. */
export const KEYING: Keying = {
  rules: String(BOARDS.flatMap(({ id, embedded, idsOf }) => [id, embedded, idsOf])),
  idOf: ({ id, posting }: SavedPosting) => {
    const { id: identity } = postingIdentity(posting.url);
    return identity === '' || id.includes(' ') ? amongOthers(identity, posting) : identity;
  },
};
