import { askBackground } from '../../lib/messaging/window';
import type { ShownMention } from '../../lib/ui/data';
import { oneAtATime } from './one-at-a-time';
import { idOf } from './page-state';

/** Makes a function that tells which mention a tab shows: alone, since a tab's postings may be large and a step is not. */
export function watchShown(tabId: number, onShown: (shown: ShownMention | undefined) => void): () => Promise<void> {
  return oneAtATime(async () => {
    const step = await askBackground('get-shown', { tabId }).catch(() => null);
    if (!step) return undefined;
    const { start, index, count } = step;
    return { posting: idOf(step), start, index, count };
  }, onShown);
}
