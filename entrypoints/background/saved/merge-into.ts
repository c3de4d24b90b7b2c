import { statedFields } from '../../../lib/core/posting/fields/stated';
import { joined } from '../../../lib/core/saved/again/join';
import { markOf, type TakenIn } from '../../../lib/core/saved/as-it-was';
import { mergeSaved } from '../../../lib/core/saved/merge-saved';
import { withReadingOf } from '../../../lib/core/saved/reading-there';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { forgetPosting, savedPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import { savedUnder } from '../../../lib/storage/saved/saved-under';
import { KEYING } from './saved-id';
import { readByNow } from './saved-list';
import { isReadNow } from './saved-reading';

/** What has come of postings from elsewhere: how many are new, how many were saved already. */
export interface Taken {
  added: number;
  merged: number;
  /** Each as it is now; `isNew` where it was not saved before. */
  taken: (TakenIn & { isNew: boolean })[];
}

/**
 * Saves postings that came from elsewhere, each under the key it has here; what is saved already is merged with them. What reads
 * as it did keeps its reading and its line; the rest is read when a window lists it. Ends before the first that cannot be saved:
 * fewer are told as added and merged than came. Rejects where that is the first of all.
 */
export function mergeInto(postings: SavedPosting[], isLast: boolean): Promise<Taken> {
  return navigator.locks.request('annotate', async () => {
    const [overlay, readBy] = [await overlayStore.load(), await readByNow()];
    let [added, merged] = [0, 0];
    const taken = new Map<string, Taken['taken'][number]>();
    try {
      for (const one of postings) {
        const { reading: _, ...saved } = { ...one, id: KEYING.idOf(one) };
        const there = await savedUnder(saved.id);
        const now = there ? withThere(saved, there) : saved;
        await savePosting(now, isReadNow(now, overlay) ? readBy : '');
        // Of two rows of one posting the second changes what the first has added.
        taken.set(now.id, { id: now.id, mark: markOf(now), isNew: !there || taken.get(now.id)?.isNew === true });
        if (there) merged++;
        else added++;
      }
    } catch (error) {
      // What came before it is in, also of earlier calls, and nobody may send a last one.
      await tellSavedChanged();
      if (added + merged === 0) throw error;
    }
    if (isLast) await tellSavedChanged();
    return { added, merged, taken: [...taken.values()] };
  });
}

/** Removes postings that an import added, as far as nobody has changed them since; gives how many stay. */
export function takeOut(all: TakenIn[], isLast: boolean): Promise<{ stayed: number }> {
  return navigator.locks.request('annotate', async () => {
    let stayed = 0;
    for (const { id, mark } of all) {
      const saved = await savedPosting(id);
      if (saved && markOf(saved) === mark) await forgetPosting(id);
      else if (saved) stayed++;
    }
    if (isLast) await tellSavedChanged();
    return { stayed };
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
