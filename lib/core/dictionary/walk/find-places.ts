import { CAPITAL, CLASS, DROPPED, ENDING, SEPARATOR, SPACELESS, STOP, WORD } from './code-units';
import { CHILD_AT, ENDS, ENDS_IN_CAPITAL, GAP, LABEL_AT, MANY, ROOT } from './links';
import { COMMON, type NameTrie, siblingOf } from './name-trie';

/** Names of so many letters stand alone: nothing follows them in their word. */
const SHORT = 2;
/** From so many letters on a word may be a name with a slip, or a small word and a name: "ofkubernetes"; with a capital ahead a shorter one may be a name with a slip. */
const LONG = 8;
const LONG_NAME = 6;

/** Why a place is looked at closer: a name may begin there, its word has a capital inside and may come apart, or it is a long one. */
export const NAME = 1;
export const INNER_CAPITAL = 2;
export const LONG_WORD = 4;
/** The same, but in lower case: a name ends there or further on that counts only with the capital it begins with. */
export const LOWERED = 8;
/** Above these bits stands the offset. */
const OFFSET_AT = 4;

/** Where a walk over a text came by what has to be looked at closer; kept and filled anew by each walk. */
export interface Places {
  /** For each place its offset and why it is one, and where its word ends. */
  at: Int32Array;
  count: number;
  /** Where the walk began: offsets count from there. */
  from: number;
  /** What walks came by so far, the same on every machine: words they began at, and nodes they went through. */
  words: number;
  nodes: number;
}

/** The offset of a place from where the walk began. */
export function offsetOf({ at, from }: Places, place: number): number {
  return ((at[place * 2] as number) >>> OFFSET_AT) - from;
}

/** Where the word of a place ends, from where the walk began. */
export function endOfWordAt({ at, from }: Places, place: number): number {
  return (at[place * 2 + 1] as number) - from;
}

/** True where the place is one for any of the reasons. */
export function isPlace({ at }: Places, place: number, why: number): boolean {
  return ((at[place * 2] as number) & why) !== 0;
}

/** Room for the places of a text, which grows with the longest. */
export function noPlaces(): Places {
  return { at: new Int32Array(256), count: 0, from: 0, words: 0, nodes: 0 };
}

/**
 * Goes over a text as it is written, once, and walks the trie from the beginning of each word: each code unit is folded, looked up and
 * told to be in a word or not by one look at a table. A place is told where a key ends at the end of a word, or within it ahead of what may follow
 * a name there. Nothing is allocated. False where the text has characters that folding drops: its places are those of the folded text.
 */
export function findPlaces(trie: NameTrie, text: string, from: number, to: number, places: Places): boolean {
  const { units, links, labels, roots, pairs, triples, width } = trie;
  const { known } = units;
  let { at } = places;
  let filled = 0;
  let words = 0;
  let nodes = 0;
  for (let i = from; i < to; ) {
    const code = text.charCodeAt(i);
    const first = known[code] || units.learn(code);
    if ((first & WORD) === 0) {
      if ((first & DROPPED) !== 0) return false;
      if ((first & (STOP | SPACELESS)) !== 0 && opensName(trie, text, i, from, to)) {
        at[filled++] = (i << OFFSET_AT) | NAME;
        at[filled++] = i + 1;
        if (filled === at.length) places.at = at = longer(at);
      }
      i++;
      continue;
    }
    const start = i++;
    let node = roots[first & CLASS] as number;
    let unit = 0;
    let seen = 0;
    let isName = false;
    if (i < to) {
      const second = text.charCodeAt(i);
      unit = known[second] || units.learn(second);
    }
    if ((unit & WORD) !== 0) {
      const [one, two] = [first & CLASS, unit & CLASS];
      seen = unit;
      unit = 0;
      if (++i < to) {
        const third = text.charCodeAt(i);
        unit = known[third] || units.learn(third);
      }
      const three = unit & CLASS;
      if ((unit & WORD) !== 0 && (one | two | three) < COMMON) {
        node = triples[(one * COMMON + two) * COMMON + three] as number;
        seen |= unit;
        unit = 0;
        i++;
      } else node = pairs[one * width + two] as number;
      for (; i < to; i++) {
        const next = text.charCodeAt(i);
        unit = known[next] || units.learn(next);
        if ((unit & WORD) === 0 || node === ROOT) break;
        seen |= unit;
        nodes++;
        const link = links[node] as number;
        if ((link & ENDS) !== 0 && (unit & ENDING) !== 0 && i - start > SHORT && isInCase(link, first)) isName = true;
        const wanted = unit & CLASS;
        const child = link >>> CHILD_AT;
        if (((link >>> LABEL_AT) & CLASS) === wanted) node = child;
        else node = (link & MANY) === 0 ? ROOT : siblingOf(labels, child, wanted);
        unit = 0;
      }
      // No key goes on: the rest of the word is only counted.
      for (; (unit & WORD) !== 0; unit = known[text.charCodeAt(i)] || units.learn(text.charCodeAt(i))) {
        seen |= unit;
        if (++i === to) break;
      }
    }
    words++;
    let why = 0;
    if (!isName && node !== ROOT) {
      const link = links[node] as number;
      if ((link & ENDS) !== 0) {
        isName = isInCase(link, first);
        if (!isName) why = LOWERED;
      }
      if (!isName && i < to) {
        if ((unit & CLASS) !== 0) why |= goesOn(trie, text, node, i, to, first);
        else if ((link & GAP) !== 0 && (unit & SEPARATOR) !== 0) why |= goesOnBehind(trie, text, node, i, to, first);
      }
    }
    if (isName) why |= NAME;
    if ((seen & CAPITAL) !== 0) why |= INNER_CAPITAL;
    if (i - start >= LONG || ((first & CAPITAL) !== 0 && i - start >= LONG_NAME)) why |= LONG_WORD;
    if (why === 0) continue;
    at[filled++] = (start << OFFSET_AT) | why;
    at[filled++] = i;
    if (filled === at.length) places.at = at = longer(at);
  }
  places.count = filled >> 1;
  places.from = from;
  places.words += words;
  places.nodes += nodes;
  return true;
}

/** False where nothing ends but what counts in its own case only, and begins with a capital that is not there. */
function isInCase(link: number, first: number): boolean {
  return (link & ENDS_IN_CAPITAL) === 0 || (first & CAPITAL) !== 0;
}

/** The same as `goesOn` behind a separator: most often one space, and no key goes on with what follows. */
function goesOnBehind(trie: NameTrie, text: string, node: number, i: number, to: number, first: number): number {
  const next = i + 1 < to ? trie.units.of(text.charCodeAt(i + 1)) : 0;
  if ((next & WORD) === 0) return goesOn(trie, text, node, i, to, first);
  const child = trie.child(node, next & CLASS);
  return child === ROOT ? 0 : goesOn(trie, text, child, i + 2, to, first);
}

/** `NAME` where a key that led to a node ends there or further on, ahead of what may follow a name; `LOWERED` where only its case is not there; else 0. `first`: what it began with. */
function goesOn(trie: NameTrie, text: string, from: number, start: number, to: number, first: number): number {
  const { units, links } = trie;
  let node = from;
  let why = 0;
  for (let i = start; ; i++) {
    const link = links[node] as number;
    const unit = i < to ? units.of(text.charCodeAt(i)) : 0;
    if ((link & ENDS) !== 0 && ((unit & WORD) === 0 || (unit & (ENDING | CAPITAL)) !== 0)) {
      if (isInCase(link, first)) return NAME;
      why = LOWERED;
    }
    if (i >= to) return why;
    const child = trie.child(node, unit & CLASS);
    if (child === ROOT) {
      const gap = (unit & SEPARATOR) === 0 ? 0 : trie.gapAt(node, text, i);
      if (gap === 0) return why;
      i += gap;
      node = trie.next(node, text.charCodeAt(i));
    } else node = child;
  }
}

/** True where a name may begin with what stands at `i`: a letter of a script without spaces, or a stop that a word follows, and none stands ahead. */
function opensName(trie: NameTrie, text: string, i: number, from: number, to: number): boolean {
  if ((trie.units.of(text.charCodeAt(i)) & STOP) === 0) return goesOn(trie, text, ROOT, i, to, 0) === NAME;
  if (i + 1 >= to || (trie.units.of(text.charCodeAt(i + 1)) & WORD) === 0) return false;
  if (i > from && (trie.units.of(text.charCodeAt(i - 1)) & WORD) !== 0) return false;
  return goesOn(trie, text, ROOT, i, to, 0) === NAME;
}

function longer(at: Int32Array): Int32Array {
  const more = new Int32Array(at.length * 2);
  more.set(at);
  return more;
}
