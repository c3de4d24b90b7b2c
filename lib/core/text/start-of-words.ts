import { isAsciiLetter } from './characters';

/** Where the first word of a text starts, in UTF-16 code units: behind marks, signs and digits. */
export function startOfWords(text: string): number {
  // Most texts begin with one.
  if (isAsciiLetter(text.charCodeAt(0))) return 0;
  return /^[^\p{L}]*/u.exec(text)?.[0].length ?? 0;
}
