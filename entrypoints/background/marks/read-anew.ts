import { isReadBy } from '../../../lib/core/profile/overlay-mark';
import { readThoroughly } from '../../../lib/core/read';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import { storeReading, tabReading, tabReadings } from '../../../lib/storage/readings';
import { inSlices } from '../calls/slices';
import { dictionary } from '../dictionary';
import { repaint } from './repaint';

/**
 * Reads anew, by the overlay as it is now, every open posting that it touches otherwise than when it was read, and paints what is
 * open. One at a time: of two corrections made soon after each other the later counts.
 */
export function readAnew(): Promise<void> {
  return navigator.locks.request('read-anew', async () => {
    const overlay = await overlayStore.load();
    for (const open of await tabReadings()) {
      if (isReadBy(open.reading, overlay, open.posting)) continue;
      const reading = await readThoroughly(open.posting, dictionary(), overlay, inSlices());
      // Meanwhile it may have gone, with its tab.
      if (await tabReading(open)) await storeReading({ ...open, reading });
    }
    await repaint(await profileStore.load());
  });
}
