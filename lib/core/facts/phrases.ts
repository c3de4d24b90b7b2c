import { fold } from '../text/fold';

/** A word or a number of a folded text, with its offsets. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** True where hardly more than a space stands before it: a phrase may go on over it. */
  joins: boolean;
}

/** A phrase that was found: its cue, its offsets, and the indices of its first word and of the word behind its last. */
export interface Hit<Cue> {
  cue: Cue;
  start: number;
  end: number;
  first: number;
  behind: number;
}

/** A place in the tree of phrases: what may come next, and the cues of what ends here. */
interface Node<Cue> {
  words: Map<string, Node<Cue>>;
  /** Beginnings and ends of words, by three letters of them. */
  starts: Map<string, [string, Node<Cue>][]>;
  ends: Map<string, [string, Node<Cue>][]>;
  any?: Node<Cue>;
  cues: Cue[];
  /** True where nothing may come next. */
  isEnd: boolean;
}

/** Lists of phrases, ready to be looked for all at once; put together when they first are. */
export interface Phrases<Cue> {
  root: () => Node<Cue>;
}

const KEY = 3;
const GAP = /^[\s\-'./*_]{0,3}$/;

/** The words and numbers of a folded text in lower case. */
export function wordsOf(lower: string): Word[] {
  let before = 0;
  return [...lower.matchAll(/\p{L}+|\d+/gu)].map(({ 0: text, index }) => {
    const joins = index - before <= KEY && GAP.test(lower.slice(before, index));
    before = index + text.length;
    return { text, start: index, end: before, joins };
  });
}

/** A tree of phrases: whole words; a star at the end of a word stands for the rest of it, at its start for its beginning, alone for any word. */
export function phrasesOf<Cue>(lists: [Cue, string[]][]): Phrases<Cue> {
  let made: Node<Cue> | undefined;
  return {
    root: () => {
      made ??= treeOf(lists);
      return made;
    },
  };
}

function treeOf<Cue>(lists: [Cue, string[]][]): Node<Cue> {
  const root = emptyNode<Cue>();
  for (const [cue, phrases] of lists) {
    for (const phrase of phrases) {
      const parts = fold(phrase).lower.match(/\*?\p{L}+\*?|\d+|\*/gu) ?? [];
      const last = parts.reduce(stepTo<Cue>, root);
      if (last !== root && !last.cues.includes(cue)) last.cues.push(cue);
    }
  }
  return root;
}

/** All phrases in the words of a text, by where they start; of one cue the longest at each place. */
export function findPhrases<Cue>(words: Word[], phrases: Phrases<Cue>): Hit<Cue>[] {
  const root = phrases.root();
  const hits: Hit<Cue>[] = [];
  for (let first = 0; first < words.length; first++) {
    const { text, start } = words[first] as Word;
    const before = hits.length;
    for (const node of nextOf(root, text)) collect(node, words, first, first + 1, start, hits, before);
  }
  return hits;
}

/** Walks on from what a word led to; hits from `before` on start at the same word. */
function collect<Cue>(
  node: Node<Cue>,
  words: Word[],
  first: number,
  behind: number,
  start: number,
  hits: Hit<Cue>[],
  before: number,
): void {
  const end = words[behind - 1]?.end ?? 0;
  for (const cue of node.cues) {
    let known = before;
    while (known < hits.length && hits[known]?.cue !== cue) known++;
    if ((hits[known]?.end ?? 0) < end) hits[known] = { cue, start, end, first, behind };
  }
  const next = words[behind];
  if (!next?.joins || node.isEnd) return;
  for (const to of nextOf(node, next.text)) collect(to, words, first, behind + 1, start, hits, before);
}

function emptyNode<Cue>(): Node<Cue> {
  return { words: new Map(), starts: new Map(), ends: new Map(), cues: [], isEnd: true };
}

function stepTo<Cue>(node: Node<Cue>, part: string): Node<Cue> {
  node.isEnd = false;
  if (part === '*') {
    node.any ??= emptyNode();
    return node.any;
  }
  const stem = part.replaceAll('*', '');
  if (stem === part) return emplace(node.words, part, emptyNode<Cue>);
  const [all, key] = part.endsWith('*') ? [node.starts, stem.slice(0, KEY)] : [node.ends, stem.slice(-KEY)];
  const some = emplace(all, key, (): [string, Node<Cue>][] => []);
  const known = some.find(([one]) => one === stem)?.[1];
  if (known) return known;
  const next = emptyNode<Cue>();
  some.push([stem, next]);
  return next;
}

const NOWHERE: Node<never>[] = [];

function nextOf<Cue>(node: Node<Cue>, word: string): Node<Cue>[] {
  const { words, starts, ends, any } = node;
  let next: Node<Cue>[] | undefined;
  const add = (to: Node<Cue>) => {
    if (next) next.push(to);
    else next = [to];
  };
  const whole = words.get(word);
  if (whole) add(whole);
  if (any) add(any);
  // Stems shorter than the key are kept under themselves.
  for (let length = 1; starts.size > 0 && length <= KEY && length <= word.length; length++)
    for (const [stem, to] of starts.get(word.slice(0, length)) ?? NONE) if (word.startsWith(stem)) add(to);
  if (ends.size > 0) for (const [stem, to] of ends.get(word.slice(-KEY)) ?? NONE) if (word.endsWith(stem)) add(to);
  return next ?? NOWHERE;
}

const NONE: never[] = [];

function emplace<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}
