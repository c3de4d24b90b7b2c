import { closeSync, openSync, readSync } from 'node:fs';
import { decodePage, decodeText } from './decode';

/** Names of web pages. In these a NUL is only a character that browsers pass over. */
export const PAGE_NAME = /\.x?html?$/i;

const MOST_BYTES = 5 * 1024 * 1024;
const PIECE = 64 * 1024;

/** The text of a file, or of standard input for `-`. Throws a sentence for a file that is missing, too large, empty or not text. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  const text = PAGE_NAME.test(file) ? decodePage(bytes) : decodeText(bytes);
  if (text === undefined) throw new Error(`${file}: not UTF-8 text`);
  if (text.includes('\0') && !PAGE_NAME.test(file)) throw new Error(`${file}: a binary file, not text`);
  if (text.replace(/^\ufeff/, '').trim() === '') throw new Error(`${file}: the file is empty`);
  return text;
}

/** All bytes of a file, or of standard input for `-`. Throws a sentence for one that is missing, too large or cannot be read; of one that never ends no more than a posting has. */
export function readBytes(file: string): Uint8Array {
  let opened: number | undefined;
  try {
    opened = file === '-' ? 0 : openSync(file, 'r');
    return readAll(file, opened);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const why = { ENOENT: 'no such file', EISDIR: 'a folder, not a file', EACCES: 'no permission to read it' }[code];
    throw new Error(`${file}: ${why ?? `cannot be read (${code})`}`);
  } finally {
    if (opened) closeSync(opened);
  }
}

function readAll(file: string, opened: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const piece = new Uint8Array(PIECE);
    const read = readPiece(opened, piece);
    if (read === 0) return Buffer.concat(pieces);
    size += read;
    if (size > MOST_BYTES) throw new Error(`${file}: larger than 5 MB, which no posting is`);
    pieces.push(piece.subarray(0, read));
  }
}

/** How many bytes came; a terminal or a pipe that has none yet is asked again, one that was closed has no more. */
function readPiece(opened: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(opened, piece);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
