import type { SavedPosting } from '../../core/saved/saved-posting';
import type { SavedRecord } from '../format';

/** What of a saved posting goes out beside the posting itself. */
export function savedRecord({ id, addresses, seenAt, statuses, note, tags, next }: SavedPosting): SavedRecord {
  return { id, addresses, seenAt, statuses, note, tags, ...(next && { next }) };
}
