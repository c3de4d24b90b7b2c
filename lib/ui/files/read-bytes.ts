import { readerError } from '../../core/reader-error';

/**
 * The bytes of a file the reader chose, of a larger one `most` and one more, by which it is told from others. Rejects with a
 * sentence where the browser cannot read it.
 */
export async function readBytes(file: Blob, most: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
  } catch {
    throw readerError('fileUnread', 'The browser could not read the file.');
  }
}
