import type { Posting } from '../../../lib/core/posting/posting';
import type { Overlay } from '../../../lib/core/profile/overlay';
import type { Reading } from '../../../lib/core/reading';
import type { Rest } from '../../../lib/core/text/steps';
import { loadReader, type ReaderParts } from './load-reader';

let loaded: Promise<ReaderParts> | undefined;

/**
 * What reads, made ready when it is first asked for: a worker that wakes for a window needs none of its words. Rejects where it cannot
 * be loaded, and tries again for whoever asks next.
 */
export function reader(): Promise<ReaderParts> {
  loaded ??= loadReader().catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Reads a posting by the dictionary and these words of the reader. `rest`: as `readThoroughly` has it. */
export async function readPosting(posting: Posting, overlay: Overlay, rest?: Rest): Promise<Reading> {
  const { readThoroughly, dictionary } = await reader();
  return readThoroughly(posting, dictionary(), overlay, rest);
}
