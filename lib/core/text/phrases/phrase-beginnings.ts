import { isWordAt, LATIN, wordUnit } from './latin';

/** Who was asked so often enters its beginnings: to write them down takes as long as looking without them for some texts, and a worker that has just woken has to answer first. */
export const OFTEN = 500;
/** More sets than there are bits for are asked without looking here first. */
const MOST = 256;
const BITS = 32;
const WORDS = MOST / BITS;
const STAR = 42;
/** A shorter text is looked through as fast by the set itself. */
const SHORTEST = 10;
/** Any set: of those that are not written down here. */
const ANY = -1;
/** The number of no sets. */
const NONE = 0;

/**
 * The first words of the phrases of all sets, by hash: the number of the sets of which a phrase begins with a word, and apart from these of those of which
 * one begins with any word that goes on from some letters. What falls together with another is looked at by the set in vain.
 */
let keys = new Int32Array(1 << 13);
let numbers = new Int32Array(1 << 13);
let words = 0;
/** A bit for each remainder of a hash that there is, of words and of beginnings: most are none, and are not looked for. */
const wholes = new Uint32Array(1 << 11);
const opens = new Uint32Array(1 << 11);
/** The hash of no letters; what makes the hash of a beginning another than that of the same word. */
const EMPTY = 0x811c9dc5 | 0;
const OPEN = 0x5bd1e995;
/** For each number of sets their bits; the first has none. */
let bits = new Uint32Array(WORDS << 8);
let kinds = 1;
let sets = 0;

/** Words of a text that a phrase of some set begins with: where they stand, and the number of its sets. A word may be among them several times. */
interface Beginnings {
  text: string;
  count: number;
  starts: Int32Array;
  kinds: Int32Array;
}

/** The texts that were last gone over. */
const KEPT = 4;
const kept: Beginnings[] = Array.from({ length: KEPT }, emptied);
let newest = 0;

/** Writes down how the phrases of a set begin, in lower case, and gives its number. A star in a phrase stands for anything. */
export function enterSet(phrases: string[]): number {
  const isLatin = phrases.every((phrase) => phrase === '' || (phrase.charCodeAt(0) < LATIN && isWordAt(phrase, 0)));
  if (!isLatin || sets === MOST) return ANY;
  const set = sets++;
  for (const phrase of phrases) {
    if (phrase === '') continue;
    let key = EMPTY;
    let at = 0;
    for (; isWordAt(phrase, at); at++) key = step(key, phrase.charCodeAt(at));
    const kind = phrase.charCodeAt(at) === STAR ? enterKey(key, opens, OPEN) : enterKey(key, wholes, 0);
    const cell = kind * WORDS + (set >> 5);
    bits[cell] = (bits[cell] as number) | (1 << (set % BITS));
  }
  for (let i = 0; i < KEPT; i++) kept[i] = emptied();
  return set;
}

/** The first offset, from a given one on, where a word begins as a phrase of the set does; -1 where none does. The text is gone over once for all sets. */
export function nextBeginning(set: number, text: string, from: number): number {
  const said = beginningsIn(text);
  const [half, bit] = [set >> 5, 1 << (set % BITS)];
  for (let i = 0; i < said.count; i++) {
    if ((said.starts[i] as number) < from) continue;
    if (((bits[(said.kinds[i] as number) * WORDS + half] as number) & bit) !== 0) return said.starts[i] as number;
  }
  return -1;
}

/** True where a text is gone over for a set: one that is written down, and a text that is not short. */
export function isGoneOver(set: number, text: string): boolean {
  return set !== ANY && text.length >= SHORTEST;
}

function beginningsIn(text: string): Beginnings {
  for (let i = 0; i < KEPT; i++) if (kept[i]?.text === text) return kept[i] as Beginnings;
  newest = (newest + 1) % KEPT;
  const said = kept[newest] as Beginnings;
  goOver(text, said);
  return said;
}

function goOver(text: string, said: Beginnings): void {
  said.text = text;
  said.count = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let letter = wordUnit(text.charCodeAt(at));
    if (letter === 0) continue;
    const start = at;
    let key = EMPTY;
    while (letter !== 0) {
      key = step(key, letter);
      if (isIn(opens, key)) add(said, start, numberOf(key ^ OPEN));
      letter = ++at < length ? wordUnit(text.charCodeAt(at)) : 0;
    }
    if (isIn(wholes, key)) add(said, start, numberOf(key));
  }
}

function step(key: number, letter: number): number {
  return Math.imul(key ^ letter, 0x01000193);
}

function isIn(some: Uint32Array, key: number): boolean {
  return ((some[key >>> 21] as number) & (1 << ((key >>> 16) & 31))) !== 0;
}

function add(said: Beginnings, start: number, kind: number): void {
  if (kind === NONE) return;
  if (said.count === said.starts.length) {
    said.starts = grown(said.starts, said.count * 2);
    said.kinds = grown(said.kinds, said.count * 2);
  }
  said.starts[said.count] = start;
  said.kinds[said.count++] = kind;
}

function emptied(): Beginnings {
  return { text: '', count: 0, starts: new Int32Array(64), kinds: new Int32Array(64) };
}

/** The number of the sets of a hash; `NONE` where there are none. */
function numberOf(key: number): number {
  return numbers[placeOf(key)] as number;
}

function placeOf(key: number): number {
  const mask = keys.length - 1;
  let at = (key ^ (key >>> 15)) & mask;
  while (numbers[at] !== NONE && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

/** The number of the sets of a hash, a new one where it had none. */
function enterKey(key: number, some: Uint32Array, sign: number): number {
  some[key >>> 21] = (some[key >>> 21] as number) | (1 << ((key >>> 16) & 31));
  const known = numberOf(key ^ sign);
  if (known !== NONE) return known;
  if (++words * 2 > keys.length) grow();
  const at = placeOf(key ^ sign);
  keys[at] = key ^ sign;
  numbers[at] = newKind();
  return numbers[at] as number;
}

function grow(): void {
  const [before, kindsBefore] = [keys, numbers];
  keys = new Int32Array(before.length * 2);
  numbers = new Int32Array(before.length * 2);
  for (const [i, kind] of kindsBefore.entries()) {
    if (kind === NONE) continue;
    const at = placeOf(before[i] as number);
    keys[at] = before[i] as number;
    numbers[at] = kind;
  }
}

function newKind(): number {
  if ((kinds + 1) * WORDS > bits.length) {
    const larger = new Uint32Array(bits.length * 2);
    larger.set(bits);
    bits = larger;
  }
  return kinds++;
}

function grown(values: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(values);
  return larger;
}
