import type { Posting } from '../../../lib/core/posting/posting';
import type { Reading } from '../../../lib/core/reading';
import { fingerprintOf, isSameJob } from '../../../lib/core/saved/again/fingerprint';
import { keysToLookUp } from '../../../lib/core/saved/again/near-keys';
import type { ReadPosting, SavedPosting } from '../../../lib/core/saved/saved-posting';
import { idsNear } from '../../../lib/storage/saved/near';
import { savedPosting } from '../../../lib/storage/saved/saved-postings';
import { withReading } from './saved-reading';

/** A posting that is compared with what is saved, and what it is saved under, or would be. */
export interface Compared extends Partial<Pick<SavedPosting, 'apart' | 'sources'>> {
  id: string;
  posting: Posting;
  reading: Reading;
}

/** Saved postings that are most likely the same job under another id, the newest first; not those that the reader has said are none. */
export async function alikeTo({ id, posting, reading, apart = [], sources = [] }: Compared): Promise<ReadPosting[]> {
  const print = fingerprintOf(posting, reading);
  const known = new Set([id, ...apart, ...sources.map((source) => source.id)]);
  const found: ReadPosting[] = [];
  for (const near of await idsNear(keysToLookUp(print))) {
    const other = known.has(near) ? undefined : await savedPosting(near);
    if (!other || other.apart?.includes(id) || other.sources?.some((source) => source.id === id)) continue;
    const read = await withReading(other);
    if (isSameJob(print, fingerprintOf(read.posting, read.reading))) found.push(read);
  }
  return found.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}
