/** A text with what only hides words taken out, and the way there and back. */
export interface Legible {
  text: string;
  /** Where what stands at an offset of the original stands now. */
  at: (offset: number) => number;
  /** Where a piece of the text, its end exclusive, stood in the original. */
  from: (start: number, end: number) => { start: number; end: number };
}

/** Spaces of other widths; soft hyphens and what has no width; bold and slanted letters; ligatures; wide letters; accents behind a Latin letter. */
const SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f';
const HIDDEN = '\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
const PART = new RegExp(
  `[${SPACES}]|[${HIDDEN}]+|\\ud835[\\udc00-\\udfff]|[\\ufb00-\\ufb06\\uff01-\\uff5e]|[A-Za-z\\u00c0-\\u024f][\\u0300-\\u036f]{1,2}`,
  'g',
);
const SPACE = new RegExp(`[${SPACES}]`);
const INVISIBLE = new RegExp(`^[${HIDDEN}]`);

/** A text as a person reads it, or undefined where it is so as it stands. Linear. */
export function legible(text: string): Legible | undefined {
  const changes = [...text.matchAll(PART)]
    .map(({ 0: part, index }) => ({ index, part, plain: plainOf(part) }))
    .filter(({ part, plain }) => plain !== part);
  if (changes.length === 0) return undefined;
  const length = changes.reduce((sum, { part, plain }) => sum + plain.length - part.length, text.length);
  const pieces: string[] = [];
  const at = new Uint32Array(text.length + 1);
  const starts = new Uint32Array(length + 1);
  const ends = new Uint32Array(length + 1);
  let read = 0;
  let written = 0;
  for (const { index, part, plain } of [...changes, { index: text.length, part: '', plain: '' }]) {
    pieces.push(text.slice(read, index), plain);
    for (; read < index; read++) {
      at[read] = written;
      starts[written++] = read;
      ends[written] = read + 1;
    }
    at.fill(written, read, read + part.length);
    read += part.length;
    for (const end = written + plain.length; written < end; ) {
      starts[written++] = index;
      ends[written] = read;
    }
  }
  at[text.length] = length;
  starts[length] = text.length;
  return {
    text: pieces.join(''),
    at: (offset) => at[offset] as number,
    from: (start, end) => ({ start: starts[start] as number, end: ends[end] as number }),
  };
}

function plainOf(part: string): string {
  if (SPACE.test(part)) return ' ';
  return INVISIBLE.test(part) ? '' : part.normalize(/^[A-Za-z\u00c0-\u024f]/.test(part) ? 'NFC' : 'NFKC');
}
