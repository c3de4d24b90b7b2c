import type { Posting } from '../../../lib/core/posting/posting';
import type { Overlay } from '../../../lib/core/profile/overlay';
import type { Reading } from '../../../lib/core/reading';
import type { Rest } from '../../../lib/core/text/steps';
import { dictionary } from '../dictionary';

let loaded: Promise<typeof import('./reader-parts')> | undefined;

/** What reads, made ready when it is first asked for: a worker that wakes for a window needs none of its words. */
export function reader(): Promise<typeof import('./reader-parts')> {
  loaded ??= import('./reader-parts');
  return loaded;
}

/** Reads a posting by the dictionary and these words of the reader. `rest`: as `readThoroughly` has it. */
export async function readPosting(posting: Posting, overlay: Overlay, rest?: Rest): Promise<Reading> {
  const { readThoroughly } = await reader();
  return readThoroughly(posting, dictionary(), overlay, rest);
}
