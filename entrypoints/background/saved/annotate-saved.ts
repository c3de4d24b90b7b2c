import { type Annotation, annotate } from '../../../lib/core/saved/annotate';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { savedPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import { readByNow } from './saved-list';
import { withReading } from './saved-reading';

/** Changes what the reader says of these postings, one change after the other; gives each as it was before. What is no longer saved is passed over. */
export function annotateSaved(ids: string[], change: Annotation): Promise<SavedPosting[]> {
  return navigator.locks.request('annotate', async () => {
    const readBy = await readByNow();
    const now = new Date().toISOString();
    const before: SavedPosting[] = [];
    for (const id of ids) {
      const saved = await savedPosting(id);
      if (!saved) continue;
      await savePosting(annotate(await withReading(saved), change, now), readBy);
      before.push(saved);
    }
    await tellSavedChanged(ids);
    return before;
  });
}
