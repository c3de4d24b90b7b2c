import { READER_VERSION, readThoroughly } from '../../../lib/core/read';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { savePosting } from '../../../lib/storage/saved-postings';
import { dictionary } from '../dictionary';

/** The saved posting with a reading by the present reader. What has to be read again is saved as it was read. */
export async function withReading(saved: SavedPosting): Promise<Required<SavedPosting>> {
  if (saved.reading?.version === READER_VERSION) return { ...saved, reading: saved.reading };
  const fresh = { ...saved, reading: await readThoroughly(saved.posting, dictionary(), await overlayStore.load()) };
  // What was read is as good where it cannot be saved: it is read once more next time.
  await savePosting(fresh).catch(() => undefined);
  return fresh;
}
