import type { Overlay } from '../../../lib/core/profile/overlay';
import { isReadBy } from '../../../lib/core/profile/overlay-mark';
import { READER_VERSION } from '../../../lib/core/reading';
import { markOf } from '../../../lib/core/saved/as-it-was';
import type { ReadPosting, SavedPosting } from '../../../lib/core/saved/saved-posting';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { savedPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import { inSlices } from '../calls/slices';
import { readPosting } from '../reader/reader';

/** Whether a saved posting has a reading by the present reader and these words of the reader. */
export function isReadNow(saved: SavedPosting, overlay: Overlay): saved is ReadPosting {
  const { posting, reading } = saved;
  return reading?.version === READER_VERSION && isReadBy(reading, overlay, posting);
}

/** The saved posting with a reading by the present reader and the reader's words as they are now. What has to be read again is saved as it was read, unless it was changed or removed meanwhile. */
export async function withReading(saved: SavedPosting): Promise<ReadPosting> {
  const overlay = await overlayStore.load();
  if (isReadNow(saved, overlay)) return saved;
  const fresh = { ...saved, reading: await readPosting(saved.posting, overlay, inSlices()) };
  // What was read is as good where it cannot be saved: it is read once more next time.
  if (await isAsItWas(saved)) await savePosting(fresh).catch(() => undefined);
  return fresh;
}

/** Whether a saved posting is still saved, and nothing of it was changed: to read it takes a while. */
export async function isAsItWas(saved: SavedPosting): Promise<boolean> {
  const now = await savedPosting(saved.id).catch(() => undefined);
  return now !== undefined && markOf(now) === markOf(saved);
}
