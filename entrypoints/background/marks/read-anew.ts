import type { Overlay } from '../../../lib/core/profile/overlay';
import { readThoroughly } from '../../../lib/core/read';
import { profileStore } from '../../../lib/storage/profile-store';
import { storeReading, tabReading, tabReadings } from '../../../lib/storage/readings';
import { dictionary } from '../dictionary';
import { repaint } from './repaint';

/** Reads every open posting anew by a changed overlay, and paints it. */
export async function readAnew(overlay: Overlay): Promise<void> {
  for (const open of await tabReadings()) {
    const reading = await readThoroughly(open.posting, dictionary(), overlay);
    // Meanwhile it may have gone, with its tab.
    if (await tabReading(open)) await storeReading({ ...open, reading });
  }
  await repaint(await profileStore.load());
}
