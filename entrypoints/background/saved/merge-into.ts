import { statedFields } from '../../../lib/core/posting/fields/stated';
import { joined } from '../../../lib/core/saved/again/join';
import { mergeSaved } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { savePosting } from '../../../lib/storage/saved/saved-postings';
import { savedUnder } from '../../../lib/storage/saved/saved-under';
import { KEYING } from './saved-id';

/** Saves postings that came from elsewhere, each under the key it has here; what is saved already is merged with them. They are read when a window lists them. */
export function mergeInto(postings: SavedPosting[], isLast: boolean): Promise<{ added: number; merged: number }> {
  return navigator.locks.request('annotate', async () => {
    let merged = 0;
    for (const one of postings) {
      const saved = { ...one, id: KEYING.idOf(one) };
      const there = await savedUnder(saved.id);
      if (there) merged++;
      await savePosting(!there ? saved : there.id === saved.id ? merge(saved, there) : joined(there, saved));
    }
    if (isLast) await tellSavedChanged();
    return { added: postings.length - merged, merged };
  });
}

function merge(saved: SavedPosting, there: SavedPosting): SavedPosting {
  if (saved.posting.text !== '' || there.posting.text === '') return { ...mergeSaved(saved, there), id: saved.id };
  // A row of a table without a text says no more of the posting than what is missing.
  const rest = { ...saved, savedAt: there.savedAt };
  return { ...mergeSaved(there, rest), id: saved.id, posting: { ...statedFields(saved.posting), ...there.posting } };
}
