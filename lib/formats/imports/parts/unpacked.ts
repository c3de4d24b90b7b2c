import { ReaderError, readerError } from '../../../core/reader-error';
import { filesPacked, type Packed } from './archive';

/** The most bytes of all that is unpacked of a file: a document of hundreds of pages has less. */
export const LARGEST = 20 * 1024 * 1024;
const MOST_FILES = 20;
/** So many bytes are unpacked at a time: they become a thousand times as many at most. */
const PIECE = 1024;

/** The files of an archive that are wanted, by name. Rejects with a sentence where it is damaged, or unpacked larger than is read. */
export async function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const { Inflate } = await import('fflate');
  const inflate = ({ bytes: packed }: Packed, left: number) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const stream = new Inflate((piece) => {
      pieces.push(piece);
      size += piece.length;
    });
    // What an archive says of its sizes need not be true.
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (size > left) throw tooLarge();
    }
    return joined(pieces, size);
  };
  const files = new Map<string, Uint8Array>();
  let left = LARGEST;
  try {
    const wanted = filesPacked(bytes).filter(({ name }) => isWanted(name));
    for (const file of wanted.slice(0, MOST_FILES)) {
      if (file.size > left) throw tooLarge();
      if (file.method !== 0 && file.method !== 8) throw new Error('Packed in a way that is not known.');
      const content = file.method === 0 ? file.bytes : inflate(file, left);
      left -= content.length;
      files.set(file.name, content);
    }
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    throw readerError('importDamaged', 'The file is damaged: it could not be unpacked.');
  }
  return files;
}

function tooLarge(): Error {
  return readerError('importPacked', 'Unpacked, the file is larger than 20 MB, which no résumé is.');
}

function joined(pieces: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
