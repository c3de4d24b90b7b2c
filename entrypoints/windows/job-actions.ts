import type { SavedPosting } from '../../lib/core/saved/saved-posting';
import { askBackground } from '../../lib/messaging/window';
import type { JobActions } from '../../lib/ui/saved/saved-data';

/** What can be said of two postings that look like one job. */
export const jobActions: JobActions = {
  joinSaved: async (id, other) => undoTo(await askBackground('join-saved', { id, other })),
  separateSource: async (id, source) => {
    const before = await askBackground('separate-source', { id, source });
    return async () => {
      if (!before) return;
      await askBackground('remove-saved', { id: source });
      await askBackground('restore-saved', before);
    };
  },
  keepApart: async (id, other) => undoTo(await askBackground('keep-apart', { id, other })),
};

/** What puts these postings back as they were. */
export function undoTo(before: SavedPosting[]): () => Promise<unknown> {
  return async () => {
    for (const saved of before) await askBackground('restore-saved', saved);
  };
}
