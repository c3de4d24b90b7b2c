/** Where the first character stands, from `from` on, that is no white space; the text's length where there is none. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at;
}
