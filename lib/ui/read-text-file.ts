import { t } from './text';

/** The text of a file the reader chose. Rejects with a sentence for what is larger than `most` bytes, or no text in UTF-8. */
export async function readTextFile(file: Blob, most: number): Promise<string> {
  if (file.size > most) throw new Error(t('error.fileLarge'));
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    throw new Error(t('error.fileUnread'));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(t('error.fileCoded'));
  }
}
