import { isSmallLetter } from '../characters';
import { isLetter, isWordAt, LATIN, lowerAt } from './latin';
import { enterSet, isGoneOver, nextBeginning, OFTEN } from './phrase-beginnings';
import { kindOf } from './word-kinds';

/** A phrase that stands in a text, as patterns tell of what they find: the words, and where they begin in UTF-16 code units. */
export interface PhraseMatch {
  0: string;
  index: number;
}

const SPACE = 32;
const HYPHEN = 45;
const STAR = 42;
/**
 * A list of phrases that is looked for without regard to case, the longest that fits first. They stand as whole words: a star is the rest
 * of a word, a space any spaces and hyphens, and a phrase that ends in a sign may touch what follows. A trie in flat arrays, made when
 * it is first asked: no pattern is compiled.
 */
export class PhraseSet {
  private trie: PhraseTrie | undefined;
  /** The number under which its beginnings are known. */
  private number: number | undefined;
  private asked = 0;
  /** The last text that was looked through, and what was found: of each of its names the same is asked. */
  private text = '';
  private first: PhraseMatch | null = null;

  /** `phrases`: the list, or what makes it when it is first needed. */
  constructor(private readonly phrases: readonly string[] | (() => readonly string[])) {}

  /** The first phrase in a text. */
  exec(text: string, from = 0): PhraseMatch | null {
    if (from > 0) return this.find(text, from);
    if (text !== this.text) {
      this.first = this.find(text, 0);
      this.text = text;
    }
    return this.first;
  }

  /** False where no word of a text begins as a phrase does, so that none stands in any part of it: whoever asks of many parts asks this first. */
  mayStandIn(text: string): boolean {
    const number = this.entered();
    return number === undefined || !isGoneOver(number, text) || nextBeginning(number, text, 0) >= 0;
  }

  /** The number of its beginnings once it was asked often enough to be worth writing them down: a worker that has just woken answers before. */
  private entered(): number | undefined {
    if (this.number === undefined && ++this.asked > OFTEN)
      this.number = enterSet(this.list().map((phrase) => phrase.toLowerCase()));
    return this.number;
  }

  private list(): readonly string[] {
    return typeof this.phrases === 'function' ? this.phrases() : this.phrases;
  }

  private find(text: string, from: number): PhraseMatch | null {
    const number = this.entered();
    if (number === undefined || !isGoneOver(number, text)) return this.findByLetters(text, from);
    for (let at = nextBeginning(number, text, from); at >= 0; at = nextBeginning(number, text, at + 1)) {
      this.trie ??= trieOf(this.list());
      const end = startFrom(this.trie, text, at, undefined);
      if (end > at) return { 0: text.slice(at, end), index: at };
    }
    return null;
  }

  private findByLetters(text: string, from: number): PhraseMatch | null {
    this.trie ??= trieOf(this.list());
    const { trie } = this;
    let isInWord = isWordAt(text, from - 1);
    for (let i = from; i < text.length; i++) {
      const isBeginning = !isInWord && mayBegin(trie, text, i);
      isInWord = isWordAt(text, i);
      if (!isBeginning) continue;
      const end = startFrom(trie, text, i, undefined);
      if (end > i) return { 0: text.slice(i, end), index: i };
    }
    return null;
  }

  /** True where a phrase stands in the text. */
  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** All phrases in a text that do not overlap, from its beginning on. */
  all(text: string): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let one = this.exec(text); one; one = this.exec(text, one.index + one[0].length)) found.push(one);
    return found;
  }

  /** True where the text is one phrase and nothing else. */
  fills(text: string, start = 0): boolean {
    return text.length > start && this.endAt(text, start, text.length) === text.length;
  }

  /** Where the phrase at an offset ends, -1 where none stands there. `end`: the only place where it may end. */
  endAt(text: string, start: number, end?: number): number {
    this.trie ??= trieOf(this.list());
    if (!mayBegin(this.trie, text, start) || isWordAt(text, start - 1)) return -1;
    return startFrom(this.trie, text, start, end);
  }
}

/** Nodes by number: the character that leads to each, its first child, the next child of its parent, and how a phrase ends there. */
interface PhraseTrie {
  labels: Uint16Array;
  children: Uint32Array;
  siblings: Uint32Array;
  ends: Uint8Array;
  /** What phrases begin with: for each code unit of Latin 0, `ANY` where any other may follow, or `PAIR` where `pairs` says which. */
  begins: Uint8Array;
  pairs: Uint8Array;
  /** The first node of each code unit of Latin; nothing where a phrase begins with a star, a space or any other. */
  roots: Uint32Array | undefined;
}

/** How phrases end: with a sign, which may touch what follows, or with a letter or star, which may not. */
const IN_SIGN = 1;
const IN_WORD = 2;
/** How phrases begin: with any code unit behind the first, or with one of some; of all pairs the remainders by their number are kept. */
const PAIR = 1;
const ANY = 2;
const PAIRS = 4_096;

function trieOf(written: readonly string[]): PhraseTrie {
  const phrases = written.map((phrase) => phrase.toLowerCase());
  const most = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
  const trie: PhraseTrie = {
    labels: new Uint16Array(most),
    children: new Uint32Array(most),
    siblings: new Uint32Array(most),
    ends: new Uint8Array(most),
    begins: new Uint8Array(LATIN),
    pairs: new Uint8Array(PAIRS),
    roots: new Uint32Array(LATIN),
  };
  let count = 1;
  for (const phrase of phrases) {
    let node = 0;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      let last = 0;
      let next = trie.children[node] as number;
      while (next !== 0 && trie.labels[next] !== code) {
        last = next;
        next = trie.siblings[next] as number;
      }
      if (next === 0) {
        next = count++;
        trie.labels[next] = code;
        (last === 0 ? trie.children : trie.siblings)[last === 0 ? node : last] = next;
      }
      node = next;
    }
    if (node !== 0) trie.ends[node] = endsInWord(phrase) ? IN_WORD : IN_SIGN;
    enterBeginning(trie, phrase);
  }
  for (let child = trie.children[0] as number; child !== 0; child = trie.siblings[child] as number) {
    const label = trie.labels[child] as number;
    if (label === STAR || label === SPACE || label >= LATIN) trie.roots = undefined;
    else if (trie.roots) trie.roots[label] = child;
  }
  return trie;
}

function endsInWord(phrase: string): boolean {
  const last = phrase.charCodeAt(phrase.length - 1);
  return last === STAR || isSmallLetter(last) || kindOf(last, false) !== 0;
}

function enterBeginning({ begins, pairs }: PhraseTrie, phrase: string): void {
  if (phrase === '') return;
  const first = phrase.charCodeAt(0);
  const second = phrase.charCodeAt(1);
  if (first === STAR || first === SPACE) begins.fill(ANY);
  const code = Math.min(first, LATIN - 1);
  if (phrase.length === 1 || second === STAR || second === SPACE) begins[code] = ANY;
  else {
    begins[code] = Math.max(begins[code] as number, PAIR);
    pairs[pairOf(code, second)] = 1;
  }
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

/** Where a phrase ends that begins at an offset; -1 where none does. */
function startFrom(trie: PhraseTrie, text: string, at: number, must: number | undefined): number {
  if (!trie.roots) return endFrom(trie, 0, text, at, must);
  const code = lowerAt(text, at);
  const child = code >= 0 && code < LATIN ? (trie.roots[code] as number) : 0;
  return child === 0 ? -1 : endFrom(trie, child, text, at + 1, must);
}

/** Where a phrase ends whose beginning led to `node`: letters before a star, what is longer before what ends here. */
function endFrom(trie: PhraseTrie, node: number, text: string, at: number, must: number | undefined): number {
  const code = lowerAt(text, at);
  let star = 0;
  for (let child = trie.children[node] as number; child !== 0; child = trie.siblings[child] as number) {
    const label = trie.labels[child] as number;
    if (label === STAR) star = child;
    else if (label === SPACE) {
      const end = behindAny(trie, child, text, at, must, isGap);
      if (end >= 0) return end;
    } else if (label === code) {
      const end = endFrom(trie, child, text, at + 1, must);
      if (end >= 0) return end;
    }
  }
  if (star !== 0) {
    const end = behindAny(trie, star, text, at, must, isLetter);
    if (end >= 0) return end;
    const none = endFrom(trie, star, text, at, must);
    if (none >= 0) return none;
  }
  const ends = trie.ends[node];
  if (ends === 0 || (must !== undefined && must !== at)) return -1;
  return ends === IN_WORD && isWordAt(text, at) ? -1 : at;
}

/** The same behind one or more characters of a kind, as many as there are first. */
function behindAny(
  trie: PhraseTrie,
  node: number,
  text: string,
  from: number,
  must: number | undefined,
  isKind: (code: number) => boolean,
): number {
  let to = from;
  while (to < text.length && isKind(lowerAt(text, to))) to++;
  for (; to > from; to--) {
    const end = endFrom(trie, node, text, to, must);
    if (end >= 0) return end;
  }
  return -1;
}

function mayBegin({ begins, pairs }: PhraseTrie, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const lower = code < LATIN ? lowerAt(text, at) : LATIN - 1;
  const kind = begins[lower];
  return kind === ANY || (kind === PAIR && pairs[pairOf(lower, lowerAt(text, at + 1))] === 1);
}

function isGap(code: number): boolean {
  return code === SPACE || code === HYPHEN;
}
