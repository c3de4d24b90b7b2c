import type { BackgroundHandlers } from '../../../lib/messaging/background';
import type { WordCalls } from '../../../lib/messaging/word-calls';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { tabReadings } from '../../../lib/storage/readings';
import { reader } from '../reader/reader';
import { correct, correctMention } from '../words/correct';

/** What the background does about the reader's words and corrections. */
export const wordCalls: Pick<BackgroundHandlers['windows'], keyof WordCalls> = {
  'get-overlay': () => overlayStore.load(),
  'get-word-check': async ({ name, tabId }) => {
    const [{ checkWord, dictionary }, open, overlay] = await Promise.all([
      reader(),
      tabReadings(tabId),
      overlayStore.load(),
    ]);
    return checkWord(
      name,
      open.map(({ posting }) => posting),
      dictionary(),
      overlay,
    );
  },
  correct: ({ of, ...correction }) => correct([correction], of),
  'correct-mention': ({ id, kind, ...place }) => correctMention(place, id, kind),
};
