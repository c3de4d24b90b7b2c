import { isDigit } from './characters';

/** A phrase that stands in a text, as patterns tell of what they find: the words, and where they begin in UTF-16 code units. */
export interface PhraseMatch {
  0: string;
  index: number;
}

/** Beyond this there are no letters that phrases are made of. */
const LATIN = 0x250;
const SPACE = 32;
const HYPHEN = 45;
const STAR = 42;
/** Postings write "we’d" as often as "we'd". */
const CURLY = 0x2019;
const APOSTROPHE = 39;
/** For each code unit of Latin the one of its lower case; itself where that is longer. */
const LOWER = Uint16Array.from({ length: LATIN }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

/**
 * A list of phrases that is looked for without regard to case, the longest that fits first. They stand as whole words: a star is the rest
 * of a word, a space any spaces and hyphens, and a phrase that ends in a sign may touch what follows. A trie in flat arrays, made when
 * it is first asked: no pattern is compiled.
 */
export class PhraseSet {
  private trie: PhraseTrie | undefined;

  constructor(private readonly phrases: readonly string[]) {}

  /** The first phrase in a text. */
  exec(text: string, from = 0): PhraseMatch | null {
    for (let i = from; i < text.length; i++) {
      const end = this.endAt(text, i);
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
    this.trie ??= trieOf(this.phrases);
    if (!mayBegin(this.trie, text.charCodeAt(start)) || isWordAt(text, start - 1)) return -1;
    return endFrom(this.trie, 0, text, start, end);
  }
}

/** Nodes by number: the character that leads to each, its first child, the next child of its parent, and how a phrase ends there. */
interface PhraseTrie {
  labels: Uint16Array;
  children: Uint32Array;
  siblings: Uint32Array;
  ends: Uint8Array;
  /** What phrases begin with; 1 for each code unit of Latin. */
  begins: Uint8Array;
}

/** How phrases end: with a sign, which may touch what follows, or with a letter or star, which may not. */
const IN_SIGN = 1;
const IN_WORD = 2;

function trieOf(phrases: readonly string[]): PhraseTrie {
  const most = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
  const trie: PhraseTrie = {
    labels: new Uint16Array(most),
    children: new Uint32Array(most),
    siblings: new Uint32Array(most),
    ends: new Uint8Array(most),
    begins: new Uint8Array(LATIN),
  };
  let count = 1;
  for (const phrase of phrases) {
    const lower = phrase.toLowerCase();
    let node = 0;
    for (let i = 0; i < lower.length; i++) {
      const code = lower.charCodeAt(i);
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
    if (node !== 0) trie.ends[node] = /[\p{L}\p{N}*]$/u.test(lower) ? IN_WORD : IN_SIGN;
    if (lower.startsWith('*') || lower.startsWith(' ')) trie.begins.fill(1);
    else if (lower !== '') trie.begins[Math.min(lower.charCodeAt(0), LATIN - 1)] = 1;
  }
  return trie;
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

function mayBegin({ begins }: PhraseTrie, code: number): boolean {
  const lower = code < LATIN ? (LOWER[code] as number) : LATIN - 1;
  return begins[lower] === 1;
}

function isGap(code: number): boolean {
  return code === SPACE || code === HYPHEN;
}

/** True for a letter of the languages that there are cues for, in lower case. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code < LATIN);
}

function isWordAt(text: string, at: number): boolean {
  const code = lowerAt(text, at);
  return isLetter(code) || isDigit(code);
}

/** The code unit at an offset in lower case; -1 past either end. */
function lowerAt(text: string, at: number): number {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
  if (code === CURLY) return APOSTROPHE;
  return code >= 0 && code < LATIN ? (LOWER[code] as number) : code;
}
