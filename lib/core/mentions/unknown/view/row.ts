import type { BlockKind } from '../../../posting/posting';
import { isUpperCase } from '../../../text/characters';
import type { Folded } from '../../../text/fold';
import { hashOf } from '../model/hash';
import { type Word, wordsOf } from './words';

/** What stands between two words. */
export const GAP = {
  none: 0,
  space: 1,
  list: 2,
  open: 3,
  close: 4,
  colon: 5,
  stop: 6,
  dash: 7,
  joint: 8,
  other: 9,
} as const;
/** One of `GAP`. */
export type Gap = (typeof GAP)[keyof typeof GAP];

/** The hash that stands for a word of which there is none. */
export const NO_WORD = hashOf('');

const SPACE = 32;

/** What is already known of a word: nothing, part of a known technology, or part of something that is none (a broad field, another meaning, an address). */
export const MARK = { free: 0, known: 1, taken: 2 } as const;

/** The words of one block and what stands around each. */
export interface Row {
  text: Folded;
  kind: BlockKind;
  words: Word[];
  /** Before each word, and behind the last. */
  gaps: Uint8Array;
  /** A `MARK` for each word. */
  marks: Uint8Array;
}

/** A part of a block's folded text that is accounted for. */
export interface Claim {
  start: number;
  end: number;
  mark: number;
}

/** The words of a block; each list of claims in text order, not overlapping, the later lists going before the earlier ones. Linear. */
export function rowOf(folded: Folded, kind: BlockKind, claims: Claim[][]): Row {
  const words = wordsOf(folded);
  const gaps = new Uint8Array(words.length + 1);
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const isSpace = word.start - end === 1 && folded.cased.charCodeAt(end) === SPACE;
    gaps[i] = i === 0 ? GAP.stop : isSpace ? GAP.space : gapOf(folded.cased.slice(end, word.start));
    end = word.end;
  }
  gaps[words.length] = gapOf(`${folded.cased.slice(end)}\n`);
  const row: Row = { text: folded, kind, words, gaps, marks: new Uint8Array(words.length) };
  for (const list of claims) claim(row, list);
  return row;
}

function claim({ words, marks }: Row, claims: Claim[]): void {
  if (claims.length === 0) return;
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    while (next < claims.length && (claims[next] as Claim).end <= word.start) next++;
    const at = claims[next];
    if (at && at.start < word.end) marks[i] = at.mark;
  }
}

/** The strongest sign in what parts two words. */
export function gapOf(between: string): Gap {
  if (between === ' ') return GAP.space;
  if (between === ', ' || between === '/') return GAP.list;
  if (between === '') return GAP.none;
  if (/[.!?\n]/.test(between)) return between.trim() === '' && !between.includes('\n\n') ? GAP.stop : stopOr(between);
  if (between.includes(':')) return GAP.colon;
  if (/[([]/.test(between)) return GAP.open;
  if (/[,;|•●/&+*]/.test(between)) return GAP.list;
  if (/[)\]]/.test(between)) return GAP.close;
  if (/\s-+\s/.test(between)) return GAP.dash;
  if (/^['-]/.test(between)) return GAP.joint;
  return between.trim() === '' ? GAP.space : GAP.other;
}

/** "(…), e.g. Foo": a stop inside of an abbreviation is told by what follows it. */
function stopOr(between: string): Gap {
  return /^[).\]]*,/.test(between) ? GAP.list : GAP.stop;
}

/** The word as written. */
export function written({ text, words }: Row, i: number): string {
  const word = words[i];
  return word ? text.cased.slice(word.start, word.end) : '';
}

/** True where the word begins with a capital. */
export function isCapital({ text, words }: Row, i: number): boolean {
  const word = words[i];
  return word !== undefined && isUpperCase(text.cased.charAt(word.start));
}

/** True where any word would have a capital: behind a stop, a colon, a bullet or at the start. */
export function opens({ gaps }: Row, i: number): boolean {
  return gaps[i] === GAP.stop || gaps[i] === GAP.colon;
}
