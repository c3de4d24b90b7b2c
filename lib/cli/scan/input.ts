import { readFileSync } from 'node:fs';

/** Names of web pages. In these a NUL is only a character that browsers pass over. */
export const PAGE_NAME = /\.x?html?$/i;

const MOST_BYTES = 5 * 1024 * 1024;

/** The text of a file, or of standard input for `-`. Throws a sentence for a file that is missing, too large, empty or not text. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length > MOST_BYTES) throw new Error(`${file}: larger than 5 MB, which no posting is`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: not UTF-8 text`);
  }
  if (text.includes('\0') && !PAGE_NAME.test(file)) throw new Error(`${file}: a binary file, not text`);
  if (text.replace(/^\ufeff/, '').trim() === '') throw new Error(`${file}: the file is empty`);
  return text;
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'no such file', EISDIR: 'a folder, not a file', EACCES: 'no permission to read it' }[
      code ?? ''
    ];
    throw new Error(`${file}: ${why ?? `cannot be read (${code ?? error})`}`);
  }
}
