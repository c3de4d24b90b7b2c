import type { Posting } from '../../lib/core/posting';
import { savedPosting } from '../../lib/storage/saved-postings';
import { savedId } from './saved-id';

/** When a posting of a tab was kept; nothing where it is not, or where that cannot be told: a popup works without. */
export async function savedDate(posting: Posting, ofTab: Posting[]): Promise<{ savedAt?: string }> {
  try {
    const saved = await savedPosting(savedId(posting, ofTab));
    return saved ? { savedAt: saved.savedAt } : {};
  } catch {
    return {};
  }
}
