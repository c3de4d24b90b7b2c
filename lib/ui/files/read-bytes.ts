import { readerError } from '../../core/reader-error';

/** The text of a file the reader chose. Rejects with a sentence for what is larger than `most` bytes, or no text in UTF-8. */
export async function readTextFile(file: Blob, most: number): Promise<string> {
  if (file.size > most) throw readerError('fileLarge', 'The file is larger than 4 MB, which no profile is.');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    throw readerError('fileUnread', 'The browser could not read the file.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw readerError('fileCoded', 'The file is not text in UTF-8. Save it as UTF-8, unpacked, and try again.');
  }
}
