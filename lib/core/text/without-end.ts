/**
 * A text without the characters of a kind at its end. `kind`: a pattern of one character. Linear in what is taken off; a pattern with `+$`
 * tries from each place of each run, and is quadratic in the longest.
 */
export function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const from = end - (isPair(text, end) ? 2 : 1);
    if (!kind.test(text.slice(from, end))) break;
    end = from;
  }
  return text.slice(0, end);
}

/** True where the character that ends there is one of two code units. */
function isPair(text: string, end: number): boolean {
  return end > 1 && (text.codePointAt(end - 2) as number) > 0xffff;
}
