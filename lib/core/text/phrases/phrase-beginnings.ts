import { isWordAt, LATIN, lowerAt } from './latin';

/** More sets than bits are asked without looking here first. */
const MOST = 64;
const BITS = 32;
const SIZE = 1 << 14;
/** So much of the beginning of a phrase is looked at. */
const KEY = 3;
const STAR = 42;
const SPACE = 32;
/** A shorter text is looked through as fast by the set itself. */
const SHORTEST = 48;
/** Any set: of those that are not written down here. */
const ANY = -1;

/** For each remainder of the beginning of a phrase a bit for each set that has it, in two halves. */
const low = new Uint32Array(SIZE);
const high = new Uint32Array(SIZE);
let sets = 0;

/** The text that was last gone over, and the sets that have the beginning of one of its words. */
let last = '';
let lastLow = 0;
let lastHigh = 0;

/** Writes down how the phrases of a set begin, in lower case, and gives its number. A star or a space in a phrase stands for anything. */
export function enterSet(phrases: string[]): number {
  const isLatin = phrases.every((phrase) => phrase === '' || (phrase.charCodeAt(0) < LATIN && isWordAt(phrase, 0)));
  if (!isLatin || sets === MOST) return ANY;
  const set = sets++;
  const half = set < BITS ? low : high;
  for (const phrase of phrases) {
    let open = 0;
    while (open < KEY && open < phrase.length && phrase.charCodeAt(open) !== STAR && phrase.charCodeAt(open) !== SPACE)
      open++;
    const key = keyOf(phrase, 0, open);
    half[key] = (half[key] as number) | (1 << (set % BITS));
  }
  last = '';
  return set;
}

/** False where no word of a text begins as a phrase of the set does. The text is gone over once for all sets. */
export function mayHold(set: number, text: string): boolean {
  if (set === ANY || text.length < SHORTEST) return true;
  if (text !== last) goOver(text);
  return ((set < BITS ? lastLow : lastHigh) & (1 << (set % BITS))) !== 0;
}

function goOver(text: string): void {
  last = text;
  lastLow = 0;
  lastHigh = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordAt(text, at);
    if (isWord && !inWord) {
      for (let length = 1; length <= KEY; length++) {
        const key = keyOf(text, at, length);
        lastLow |= low[key] as number;
        lastHigh |= high[key] as number;
      }
    }
    inWord = isWord;
  }
}

function keyOf(text: string, start: number, length: number): number {
  let key = length;
  for (let i = 0; i < length; i++) key = Math.imul(key, 0x01000193) ^ lowerAt(text, start + i);
  return (key ^ (key >>> 14)) & (SIZE - 1);
}
