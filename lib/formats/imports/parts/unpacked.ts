import { readerError } from '../../../core/reader-error';

/** The most bytes of a packed file: a document of hundreds of pages has less. */
const LARGEST = 20 * 1024 * 1024;
const MOST_FILES = 20;

/** The files of an archive that are wanted, by name. Rejects with a sentence where it is damaged; what is too large is left out. */
export async function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  let count = 0;
  try {
    // What a file says of its size is all that is unpacked of it.
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      isWanted(name) && originalSize <= LARGEST && ++count <= MOST_FILES;
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch {
    throw readerError('importDamaged', 'The file is damaged: it could not be unpacked.');
  }
}
