import { isWordAt, LATIN, wordUnit } from './latin';

/** Who was asked so often enters its beginnings: to write them down takes as long as looking without them for some texts, and a worker that has just woken has to answer first. */
export const OFTEN = 500;
/** More sets than there are bits for are asked without looking here first. */
const MOST = 256;
const BITS = 32;
const WORDS = MOST / BITS;
const STAR = 42;
/** A shorter text is looked through as fast by the set itself. */
const SHORTEST = 32;
/** Any set: of those that are not written down here. */
const ANY = -1;
/** The number of no node, and of no sets. */
const NONE = 0;

/**
 * The first words of the phrases of all sets, as one trie: of each node the child that its letters lead to is found by hashing. `whole` has the sets of
 * which a phrase begins with the word that ends in a node, `open` those of which one begins with any word that goes on from there.
 */
let parents = new Int32Array(1 << 12);
let labels = new Uint16Array(1 << 12);
let whole = new Int32Array(1 << 12);
let open = new Int32Array(1 << 12);
/** The same of the first letter. */
const firsts = new Int32Array(LATIN);
let slots = new Int32Array(1 << 13);
let nodes = 1;
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
    let node = NONE;
    let at = 0;
    for (; isWordAt(phrase, at); at++) node = childOf(node, phrase.charCodeAt(at));
    const ends = phrase.charCodeAt(at) === STAR ? open : whole;
    if (ends[node] === NONE) ends[node] = newKind();
    const cell = (ends[node] as number) * WORDS + (set >> 5);
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
  for (let at = 0; at < text.length; at++) {
    let letter = wordUnit(text.charCodeAt(at));
    if (letter === 0) continue;
    const start = at;
    let node = firsts[letter] as number;
    while (node !== NONE) {
      if (open[node] !== NONE) add(said, start, open[node] as number);
      letter = wordUnit(text.charCodeAt(++at));
      if (letter === 0) {
        if (whole[node] !== NONE) add(said, start, whole[node] as number);
        break;
      }
      node = childAt(node, letter);
    }
    while (letter !== 0) letter = wordUnit(text.charCodeAt(++at));
  }
}

function add(said: Beginnings, start: number, kind: number): void {
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

/** The node that a code unit leads to from another; `NONE` where none does. */
function childAt(node: number, code: number): number {
  const mask = slots.length - 1;
  for (let at = slotOf(node, code) & mask; ; at = (at + 1) & mask) {
    const child = slots[at] as number;
    if (child === NONE || (parents[child] === node && labels[child] === code)) return child;
  }
}

function childOf(node: number, code: number): number {
  const known = childAt(node, code);
  if (known !== NONE) return known;
  if (nodes === parents.length) grow();
  const made = nodes++;
  parents[made] = node;
  labels[made] = code;
  enterNode(made);
  if (node === NONE) firsts[code] = made;
  return made;
}

function enterNode(node: number): void {
  const mask = slots.length - 1;
  let at = slotOf(parents[node] as number, labels[node] as number) & mask;
  while (slots[at] !== NONE) at = (at + 1) & mask;
  slots[at] = node;
}

function grow(): void {
  const size = nodes * 2;
  [parents, whole, open] = [grown(parents, size), grown(whole, size), grown(open, size)];
  const larger = new Uint16Array(size);
  larger.set(labels);
  labels = larger;
  slots = new Int32Array(size * 2);
  for (let node = 1; node < nodes; node++) enterNode(node);
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

function slotOf(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
