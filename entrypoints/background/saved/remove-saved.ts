import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { forgetPosting, savedPosting } from '../../../lib/storage/saved/saved-postings';

/** Removes a saved posting for good, after whatever is being changed of it; gives what puts it back, and nothing where it was not saved. */
export function removeSaved(id: string): Promise<SavedPosting | null> {
  return navigator.locks.request('annotate', async () => {
    const saved = await savedPosting(id);
    await forgetPosting(id);
    await tellSavedChanged([id]);
    return saved ?? null;
  });
}
