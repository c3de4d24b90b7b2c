import { PhraseTrie, ROOT } from './phrase-trie';
import { endOfWord, kindOf } from './word-kinds';

/** A phrase found in a text: a half-open range of UTF-16 offsets, what it stands for, and the numbers of its first word and of the word behind its last. */
export interface PhraseHit<T> {
  start: number;
  end: number;
  tag: T;
  first: number;
  behind: number;
}

/** How a table divides texts. */
export interface Division {
  /** True where letters and digits that touch are two words. */
  apart: boolean;
  /** The words of a phrase, stars at them: `stem*`, `*stem`, `*`. */
  partsOf: (phrase: string) => string[];
  /** What a letter of a phrase is written as in its parts; 0 for what is no letter of one code unit. */
  letterOf: (code: number) => number;
  /** True where a phrase may go on over what stands between two words: two offsets into the text. */
  joins: (text: string, from: number, to: number) => boolean;
}

/** Where the words of the text that is being looked through begin and end: one pair of arrays for all, as a text is done before the next. */
let starts = new Int32Array(256);
let ends = new Int32Array(256);

const KEY = 3;
const SPACE = 32;
const STAR = 42;
/** So many heaps there are for each phrase, but no fewer than: a word that falls together with another is walked in vain, and brings in what it has no use for. */
const HEAPS_EACH = 4;
const FEWEST_HEAPS = 64;

/**
 * Phrases that stand for something, looked for all at once: each word of a text is walked once, as far as any phrase goes. A phrase is written into
 * the tree when a text first has a word that begins as it does. Hits that hold each other are all given, in text order. Linear for given phrases.
 */
export class PhraseTable<T> {
  private trie: PhraseTrie | undefined;
  private entries: (readonly [string, T])[] = [];
  /** For each heap the first of its phrases that is not in the tree yet, 0 for none left and -1 for one that never had any; `next` has the one behind. */
  private heaps = new Int32Array(0);
  /** One less than how many heaps there are of phrases that begin with a whole word; as many lie behind them for beginnings of words. */
  private mask = 0;
  private next = new Int32Array(0);
  /** What a phrase comes behind: those that begin with a whole word come first, then those with the shorter beginning of one. */
  private ranks = new Float64Array(0);
  /** The first letters of what is in the tree from the start: too short to lie in a heap. */
  private readonly shorts = new Set<number>();
  private text = '';
  private count = 0;
  private found: { hit: PhraseHit<T>; order: number }[] = [];

  constructor(
    private readonly phrases: () => Iterable<readonly [string, T]>,
    private readonly division: Division,
  ) {}

  /** Every phrase in a text in lower case. */
  all(lower: string): PhraseHit<T>[] {
    this.trie ??= this.made();
    const { trie } = this;
    this.text = lower;
    this.count = divide(lower, this.division.apart);
    const hits: PhraseHit<T>[] = [];
    for (let word = 0; word < this.count; word++) {
      if (this.mayBegin(trie, word)) this.walk(trie, ROOT, word, word);
      else if (trie.suffixes[ROOT] !== ROOT) this.walkBack(trie, trie.suffixes[ROOT] as number, word, word);
      const { found } = this;
      if (found.length === 0) continue;
      if (found.length > 1) found.sort((a, b) => a.order - b.order);
      for (const { hit } of found) hits.push(hit);
      this.found = [];
    }
    return hits;
  }

  /** False where no phrase begins as a word does, but for those that say how it ends. What does is in the tree then. */
  private mayBegin(trie: PhraseTrie, word: number): boolean {
    const { text } = this;
    const start = starts[word] as number;
    const end = ends[word] as number;
    let key = 0;
    let opening = 0;
    for (let at = start; at < end; at++) {
      key = step(key, text.charCodeAt(at));
      if (at - start === KEY - 1) opening = key;
    }
    const whole = this.opened(trie, this.wholeHeap(key));
    const isOpen = end - start >= KEY && this.opened(trie, this.openHeap(opening));
    return whole || isOpen || trie.stars[ROOT] !== ROOT || this.shorts.has(text.charCodeAt(start));
  }

  /** True where a heap has, or had, a phrase; what is left in it goes into the tree. */
  private opened(trie: PhraseTrie, heap: number): boolean {
    const first = this.heaps[heap] as number;
    if (first > 0) {
      for (let entry = first; entry !== 0; entry = this.next[entry] as number) this.enter(trie, entry);
      this.heaps[heap] = 0;
    }
    return first >= 0;
  }

  /** Goes over a word from a node that a phrase whose first word is `first` has come to. */
  private walk(trie: PhraseTrie, from: number, word: number, first: number): void {
    const { text } = this;
    const end = ends[word] as number;
    let node = from;
    if (trie.suffixes[node] !== ROOT) this.walkBack(trie, trie.suffixes[node] as number, word, first);
    if (trie.stars[node] !== ROOT) this.arrive(trie, trie.stars[node] as number, word, first);
    for (let at = starts[word] as number; at < end; at++) {
      node = trie.next(node, text.charCodeAt(at));
      if (node === ROOT) return;
      if (trie.stars[node] !== ROOT) this.arrive(trie, trie.stars[node] as number, word, first);
    }
    this.arrive(trie, node, word, first);
  }

  private walkBack(trie: PhraseTrie, from: number, word: number, first: number): void {
    const start = starts[word] as number;
    let node = from;
    for (let at = (ends[word] as number) - 1; at >= start; at--) {
      node = trie.next(node, this.text.charCodeAt(at));
      if (node === ROOT) return;
      const closed = trie.closed(node);
      if (closed !== ROOT) this.arrive(trie, closed, word, first);
    }
  }

  /** Where a word of a phrase is read: what ends here is found, what goes on is looked for in the next. */
  private arrive(trie: PhraseTrie, node: number, word: number, first: number): void {
    const end = ends[word] as number;
    for (let entry = trie.ends[node] as number; entry !== 0; entry = trie.more[entry] as number) {
      const [, tag] = this.entries[entry - 1] as readonly [string, T];
      const hit = { start: starts[first] as number, end, tag, first, behind: word + 1 };
      this.found.push({ hit, order: this.ranks[entry] as number });
    }
    const gap = trie.gaps[node] as number;
    if (gap === ROOT || word + 1 >= this.count) return;
    if (this.division.joins(this.text, end, starts[word + 1] as number)) this.walk(trie, gap, word + 1, first);
  }

  private made(): PhraseTrie {
    this.entries = [...this.phrases()];
    let size = FEWEST_HEAPS;
    while (size < this.entries.length * HEAPS_EACH) size *= 2;
    this.mask = size - 1;
    this.heaps = new Int32Array(2 * size).fill(-1);
    const { entries, heaps } = this;
    const trie = new PhraseTrie(entries.length);
    const next = new Int32Array(entries.length + 1);
    this.ranks = new Float64Array(entries.length + 1);
    const short: number[] = [];
    // From the last to the first: the heap then has them in their order.
    for (let entry = entries.length; entry > 0; entry--) {
      const heap = this.heapOfPhrase((entries[entry - 1] as readonly [string, T])[0]);
      if (heap < 0) {
        short.push(entry);
        continue;
      }
      next[entry] = Math.max(0, heaps[heap] as number);
      heaps[heap] = entry;
    }
    this.next = next;
    for (const entry of short.reverse()) this.enter(trie, entry);
    return trie;
  }

  /** The heap of a phrase; -1 where its first word may begin with anything, or with too little. Most begin with letters, and are not taken apart for it. */
  private heapOfPhrase(phrase: string): number {
    const { letterOf } = this.division;
    const { length } = phrase;
    let key = 0;
    let opening = 0;
    let end = 0;
    for (; end < length; end++) {
      const letter = letterOf(phrase.charCodeAt(end));
      if (letter === 0) break;
      key = step(key, letter);
      if (end === KEY - 1) opening = key;
    }
    const sign = end < length ? phrase.charCodeAt(end) : SPACE;
    if (end > 0 && sign === SPACE) return this.wholeHeap(key);
    if (end > 0 && sign === STAR) return end < KEY ? -1 : this.openHeap(opening);
    const [first = ''] = this.division.partsOf(phrase);
    const stem = first.replace('*', '');
    if (first === stem) return this.wholeHeap(keyOf(stem, stem.length));
    return first.startsWith('*') || stem.length < KEY ? -1 : this.openHeap(keyOf(stem, KEY));
  }

  /** Phrases that begin with a whole word lie in heaps by that word. */
  private wholeHeap(key: number): number {
    return (key ^ (key >>> 15)) & this.mask;
  }

  /** Those that begin with the beginning of one lie in others, by so many of its letters. */
  private openHeap(key: number): number {
    return this.mask + 1 + ((key ^ (key >>> 13)) & this.mask);
  }

  private enter(trie: PhraseTrie, entry: number): void {
    const parts = this.division.partsOf((this.entries[entry - 1] as readonly [string, T])[0]);
    const [first = ''] = parts;
    const isOpen = first.endsWith('*');
    if (isOpen && first.length <= KEY) this.shorts.add(first.charCodeAt(0));
    this.ranks[entry] = (isOpen ? first.length : 0) * this.ranks.length + entry;
    trie.add(parts, entry);
  }
}

function keyOf(text: string, end: number): number {
  let key = 0;
  for (let at = 0; at < end; at++) key = step(key, text.charCodeAt(at));
  return key;
}

function step(key: number, code: number): number {
  return Math.imul(key, 0x01000193) ^ code;
}

/** Writes down where the words of a text begin and end; gives how many there are. */
function divide(text: string, apart: boolean): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    if (kindOf(text.charCodeAt(at), apart) === 0) {
      at++;
      continue;
    }
    const end = endOfWord(text, at, apart);
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = at;
    ends[count++] = end;
    at = end;
  }
  return count;
}

function grown(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
