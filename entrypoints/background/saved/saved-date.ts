import type { Posting } from '../../../lib/core/posting/posting';
import { savedUnder } from '../../../lib/storage/saved/saved-under';
import { savedIds } from './saved-id';

/** When each posting of a tab was saved; nothing where it is not, or where that cannot be told: a popup works without. */
export function savedDates(ofTab: Posting[]): Promise<{ savedAt?: string }[]> {
  return Promise.all(savedIds(ofTab).map(savedDate));
}

async function savedDate(id: string): Promise<{ savedAt?: string }> {
  try {
    const saved = await savedUnder(id);
    const source = saved?.sources?.find((one) => one.id === id);
    return saved ? { savedAt: (source ?? saved).savedAt } : {};
  } catch {
    return {};
  }
}
