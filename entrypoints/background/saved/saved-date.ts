import type { Posting } from '../../../lib/core/posting/posting';
import { statusOf } from '../../../lib/core/saved/merge-saved';
import type { TabPosting } from '../../../lib/messaging/protocol';
import { savedUnder } from '../../../lib/storage/saved/saved-under';
import { savedIds } from './saved-id';

/** What windows know of a posting that is saved: when, under which id, and how far it has come. */
type SavedState = Pick<TabPosting, 'savedAt' | 'savedId' | 'status'>;

/** When each posting of a tab was saved, and how far it has come; nothing where it is not, or where that cannot be told: a popup works without. */
export function savedDates(ofTab: Posting[]): Promise<SavedState[]> {
  return Promise.all(savedIds(ofTab).map(savedDate));
}

async function savedDate(id: string): Promise<SavedState> {
  try {
    const saved = await savedUnder(id);
    const source = saved?.sources?.find((one) => one.id === id);
    return saved ? { savedAt: (source ?? saved).savedAt, savedId: saved.id, status: statusOf(saved) } : {};
  } catch {
    return {};
  }
}
