import { isReadBy } from '../../../lib/core/profile/overlay-mark';
import { READER_VERSION, readThoroughly } from '../../../lib/core/read';
import type { ReadPosting, SavedPosting } from '../../../lib/core/saved/saved-posting';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { savePosting } from '../../../lib/storage/saved/saved-postings';
import { inSlices } from '../calls/slices';
import { dictionary } from '../dictionary';

/** The saved posting with a reading by the present reader and the reader's words as they are now. What has to be read again is saved as it was read. */
export async function withReading(saved: SavedPosting): Promise<ReadPosting> {
  const overlay = await overlayStore.load();
  const { posting, reading } = saved;
  const isUpToDate = reading?.version === READER_VERSION && isReadBy(reading, overlay, posting);
  if (reading && isUpToDate) return { ...saved, reading };
  const fresh = { ...saved, reading: await readThoroughly(posting, dictionary(), overlay, inSlices()) };
  // What was read is as good where it cannot be saved: it is read once more next time.
  await savePosting(fresh).catch(() => undefined);
  return fresh;
}
