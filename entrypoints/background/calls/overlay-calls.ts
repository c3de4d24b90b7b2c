import { corrected } from '../../../lib/core/profile/overlay';
import type { BackgroundHandlers } from '../../../lib/messaging/background';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { dictionary } from '../dictionary';
import { readAnew } from '../marks/read-anew';

/** What the background does about the reader's words and corrections. */
export const overlayCalls: Pick<BackgroundHandlers['windows'], 'get-overlay' | 'correct'> = {
  'get-overlay': () => overlayStore.load(),
  correct: async (correction) => {
    const isTaken = (id: string) => dictionary().entries.has(id);
    const overlay = await overlayStore.change((before) => corrected(before, correction, isTaken));
    await readAnew();
    return overlay;
  },
};
