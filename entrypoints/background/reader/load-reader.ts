/** What reads, with all that it needs. */
export type ReaderParts = typeof import('./reader-parts');

/** Where the file of Firefox leaves what it holds. */
const PLACE = 'skillmarkReader';

/**
 * Loads what reads. Firefox parses a file whole before it runs the first line of it, every time that its background starts: there
 * it is a file of its own. A worker cannot import one, and in Chromium it lies beside the rest, to be evaluated later.
 */
export async function loadReader(): Promise<ReaderParts> {
  if (!import.meta.env.FIREFOX) return import('./reader-parts');
  // @ts-expect-error a file that the build makes of `entrypoints/reader`
  await import('/reader.js');
  return (globalThis as { [PLACE]?: ReaderParts })[PLACE] as ReaderParts;
}

/** In that file: leaves what it holds where the background looks for it. */
export function leaveReader(parts: ReaderParts): void {
  Object.assign(globalThis, { [PLACE]: parts });
}
