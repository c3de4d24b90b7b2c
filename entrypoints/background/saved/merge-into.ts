import { statedFields } from '../../../lib/core/posting/fields/stated';
import { joined } from '../../../lib/core/saved/again/join';
import { mergeSaved } from '../../../lib/core/saved/merge-saved';
import { withReadingOf } from '../../../lib/core/saved/reading-there';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { savePosting } from '../../../lib/storage/saved/saved-postings';
import { savedUnder } from '../../../lib/storage/saved/saved-under';
import { KEYING } from './saved-id';
import { readByNow } from './saved-list';
import { isReadNow } from './saved-reading';

/** Saves postings that came from elsewhere, each under the key it has here; what is saved already is merged with them. What reads as it did keeps its reading and its line; the rest is read when a window lists it. */
export function mergeInto(postings: SavedPosting[], isLast: boolean): Promise<{ added: number; merged: number }> {
  return navigator.locks.request('annotate', async () => {
    const [overlay, readBy] = [await overlayStore.load(), await readByNow()];
    let merged = 0;
    for (const one of postings) {
      const { reading: _, ...saved } = { ...one, id: KEYING.idOf(one) };
      const there = await savedUnder(saved.id);
      if (there) merged++;
      const now = there ? withThere(saved, there) : saved;
      await savePosting(now, isReadNow(now, overlay) ? readBy : '');
    }
    if (isLast) await tellSavedChanged();
    return { added: postings.length - merged, merged };
  });
}

function withThere(saved: SavedPosting, there: SavedPosting): SavedPosting {
  return there.id === saved.id ? withReadingOf(there, merge(saved, there)) : joined(there, saved);
}

function merge(saved: SavedPosting, there: SavedPosting): SavedPosting {
  if (saved.posting.text !== '' || there.posting.text === '') return { ...mergeSaved(saved, there), id: saved.id };
  // A row of a table without a text says no more of the posting than what is missing.
  const rest = { ...saved, savedAt: there.savedAt };
  return { ...mergeSaved(there, rest), id: saved.id, posting: { ...statedFields(saved.posting), ...there.posting } };
}
