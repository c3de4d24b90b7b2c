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
  /** True where a phrase may go on over what stands between two words: two offsets into the text. */
  joins: (text: string, from: number, to: number) => boolean;
}

/** Where the words of the text that is being looked through begin and end: one pair of arrays for all, as a text is done before the next. */
let starts = new Int32Array(256);
let ends = new Int32Array(256);

/**
 * Phrases that stand for something, looked for all at once: each word of a text is walked once, as far as any phrase goes. The tree is
 * made when a text is first looked through. Hits that hold each other are all given, in text order. Linear for given phrases.
 */
export class PhraseTable<T> {
  private trie: PhraseTrie | undefined;
  private tags: T[] = [];
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
      this.walk(trie, ROOT, word, word);
      const { found } = this;
      if (found.length === 0) continue;
      if (found.length > 1) found.sort((a, b) => a.order - b.order);
      for (const { hit } of found) hits.push(hit);
      this.found = [];
    }
    return hits;
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
    for (let order = trie.ends[node] as number; order !== 0; order = trie.more[order] as number) {
      const hit = { start: starts[first] as number, end, tag: this.tags[order - 1] as T, first, behind: word + 1 };
      this.found.push({ hit, order });
    }
    const gap = trie.gaps[node] as number;
    if (gap === ROOT || word + 1 >= this.count) return;
    if (this.division.joins(this.text, end, starts[word + 1] as number)) this.walk(trie, gap, word + 1, first);
  }

  /** Those that begin with a whole word come first, then those with the shorter beginning of one. */
  private made(): PhraseTrie {
    const all = [...this.phrases()].map(([phrase, tag]) => ({ parts: this.division.partsOf(phrase), tag }));
    const stemOf = ([first = '']: string[]) => (first.endsWith('*') ? first.length : 0);
    all.sort((a, b) => stemOf(a.parts) - stemOf(b.parts));
    this.tags = all.map(({ tag }) => tag);
    return new PhraseTrie(all.map(({ parts }) => parts));
  }
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
