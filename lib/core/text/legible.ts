import { atOnce, type Steps } from './steps';

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

/** A piece of a text that is written otherwise, and how it is read. */
interface Change {
  index: number;
  part: string;
  plain: string;
}

/** So many changes are made in a step. */
const SOME = 512;

/** A text as a person reads it, or undefined where it is so as it stands. Linear. */
export function legible(text: string): Legible | undefined {
  return atOnce(legibleSteps(text));
}

/** The same, some changes at a time. */
export function* legibleSteps(text: string): Steps<Legible | undefined> {
  const changes = yield* changeSteps(text);
  if (changes.length === 0) return undefined;
  const length = changes.reduce((sum, { part, plain }) => sum + plain.length - part.length, text.length);
  const pieces: string[] = [];
  const at = new Uint32Array(text.length + 1);
  const starts = new Uint32Array(length + 1);
  const ends = new Uint32Array(length + 1);
  let read = 0;
  let written = 0;
  const keep = (to: number) => {
    pieces.push(text.slice(read, to));
    for (; read < to; read++) {
      at[read] = written;
      starts[written++] = read;
      ends[written] = read + 1;
    }
  };
  for (const [i, { index, part, plain }] of changes.entries()) {
    if (i % SOME === SOME - 1) yield;
    keep(index);
    pieces.push(plain);
    at.fill(written, read, read + part.length);
    read += part.length;
    for (const end = written + plain.length; written < end; ) {
      starts[written++] = index;
      ends[written] = read;
    }
  }
  keep(text.length);
  at[text.length] = length;
  starts[length] = text.length;
  return {
    text: pieces.join(''),
    at: (offset) => at[offset] as number,
    from: (start, end) => ({ start: starts[start] as number, end: ends[end] as number }),
  };
}

function* changeSteps(text: string): Steps<Change[]> {
  const changes: Change[] = [];
  let count = 0;
  for (const { 0: part, index } of text.matchAll(PART)) {
    if (++count % SOME === 0) yield;
    const plain = plainOf(part);
    if (plain !== part) changes.push({ index, part, plain });
  }
  return changes;
}

function plainOf(part: string): string {
  if (SPACE.test(part)) return ' ';
  return INVISIBLE.test(part) ? '' : part.normalize(/^[A-Za-z\u00c0-\u024f]/.test(part) ? 'NFC' : 'NFKC');
}
