/** Where the first word of a text starts, in UTF-16 code units: behind marks, signs and digits. */
export function startOfWords(text: string): number {
  return /^[^\p{L}]*/u.exec(text)?.[0].length ?? 0;
}
