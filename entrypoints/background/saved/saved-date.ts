import type { Posting } from '../../../lib/core/posting/posting';
import { savedPosting } from '../../../lib/storage/saved/saved-postings';
import { savedIds } from './saved-id';

/** When each posting of a tab was saved; nothing where it is not, or where that cannot be told: a popup works without. */
export function savedDates(ofTab: Posting[]): Promise<{ savedAt?: string }[]> {
  return Promise.all(savedIds(ofTab).map(savedDate));
}

async function savedDate(id: string): Promise<{ savedAt?: string }> {
  try {
    const saved = await savedPosting(id);
    return saved ? { savedAt: saved.savedAt } : {};
  } catch {
    return {};
  }
}
