/** A place with the words around it on one line, the place in brackets. Offsets are UTF-16 code units. */
export function around(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ').trim();
}
