import { movedBack, withoutSource } from '../../../lib/core/saved/again/join';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { forgetPosting, savedPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import { readByNow } from './saved-list';
import { withReading } from './saved-reading';

/** Puts back a posting that was saved no longer, as it was. */
export function restoreSaved(saved: SavedPosting): Promise<null> {
  return navigator.locks.request('annotate', async () => {
    // One that was removed before it was read is read now: without a reading it has no line.
    await putBack(saved, async (whole) => savePosting(await withReading(whole), await readByNow()));
    return null;
  });
}

/** Has `put` save a posting that was saved no longer, in the place of the source that it was moved to meanwhile. Under the lock of the caller. */
export async function putBack(saved: SavedPosting, put: (whole: SavedPosting) => Promise<void>): Promise<void> {
  const [first, ...others] = saved.sources ?? [];
  const moved = first && (await savedPosting(first.id));
  let whole = moved ? movedBack(saved, moved) : saved;
  // What has been made a posting of its own since stays one.
  for (const { id } of others) if (await savedPosting(id)) whole = withoutSource(whole, id);
  await put(whole);
  if (moved) await forgetPosting(moved.id);
  await tellSavedChanged([saved.id, ...(moved ? [moved.id] : [])]);
}
