import { hashOf } from '../mentions/unknown/model/hash';
import type { Posting } from '../posting/posting';
import { isSamePosting, postingName } from '../posting/posting-name';
import type { Reading } from '../reading';
import type { Overlay } from './overlay';

/**
 * What a posting's reading takes from an overlay, as a short text: the same text, the same reading. Empty where nothing of the
 * overlay can touch the posting, so that a word of one's own has no posting read anew that does not hold it.
 */
export function overlayMark({ own, never, always, notHere, noTechnology }: Overlay, posting: Posting): string {
  const here = postingName(posting);
  const small = noTechnology.length > 0 ? posting.text.toLowerCase() : '';
  const touching = [
    ...own.filter(({ name }) => posting.text.includes(name)).map(({ id, name }) => ['own', id, name]),
    // Under which spelling it stands only the dictionary could tell.
    ...never.map(({ id }) => ['never', id]),
    ...always.map(({ id, text }) => ['always', id, text]),
    ...notHere.filter((one) => isSamePosting(one.posting, here)).map(({ id }) => ['notHere', id]),
    ...noTechnology.filter((name) => small.includes(name)).map((name) => ['noTechnology', name]),
  ];
  return touching.length === 0 ? '' : hashOf(JSON.stringify(touching.map(String).sort())).toString(36);
}

/** Whether a posting was read by what of an overlay touches it. */
export function isReadBy(
  { overlay: mark = '' }: Pick<Reading, 'overlay'>,
  overlay: Overlay,
  posting: Posting,
): boolean {
  return mark === overlayMark(overlay, posting);
}
