import { isSmallLetter } from '../text/characters';
import { foldedLower } from '../text/fold';
import { LATIN } from '../text/phrases/latin';
import { partsOf } from '../text/phrases/phrase-parts';
import { type Division, type PhraseHit, PhraseTable } from '../text/phrases/phrase-table';
import { endOfWord, kindOf } from '../text/phrases/word-kinds';

/** A word or a number of a folded text, with its offsets. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** True where hardly more than a space stands before it: a phrase may go on over it. */
  joins: boolean;
}

/** A phrase that was found: its cue, its offsets, and the indices of its first word and of the word behind its last. */
export interface Hit<Cue> extends Omit<PhraseHit<Cue>, 'tag'> {
  cue: Cue;
}

/** Lists of phrases, ready to be looked for all at once; put together when they first are. */
export type Phrases<Cue> = PhraseTable<Cue>;

/** From here on letters have accents. */
const ACCENTED = 0xc0;
/** So much may stand between two words of a phrase. */
const GAP = 3;
const JOINTS = ' \t\n\r\f\v\u00a0\ufeff-\'./*_:"“”„«»';

const FACT_WORDS: Division = {
  apart: true,
  partsOf: (phrase) => partsOf(foldedLower(phrase), true),
  letterOf: (code) => (isSmallLetter(code) ? code : code >= ACCENTED && code < LATIN ? foldedLetter(code) : 0),
  joins: isJoint,
};

/** Letters with accents as they are folded, of those that phrases had so far. */
const plain = new Uint16Array(LATIN);

function foldedLetter(code: number): number {
  if (plain[code] === 0 && kindOf(code, true) !== 0) {
    const folded = foldedLower(String.fromCharCode(code));
    plain[code] = folded.length === 1 ? folded.charCodeAt(0) : 0;
  }
  return plain[code] as number;
}

function isJoint(text: string, from: number, to: number): boolean {
  if (to - from > GAP) return false;
  for (let at = from; at < to; at++) if (!JOINTS.includes(text.charAt(at))) return false;
  return true;
}

/** The words and numbers of a folded text in lower case. */
export function wordsOf(lower: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (let at = 0; at < lower.length; ) {
    if (kindOf(lower.charCodeAt(at), true) === 0) {
      at++;
      continue;
    }
    const end = endOfWord(lower, at, true);
    words.push({ text: lower.slice(at, end), start: at, end, joins: isJoint(lower, before, at) });
    before = end;
    at = end;
  }
  return words;
}

/** A tree of phrases: whole words; a star at the end of a word stands for the rest of it, at its start for its beginning, alone for any word. */
export function phrasesOf<Cue>(lists: [Cue, string[]][]): Phrases<Cue> {
  return new PhraseTable(() => {
    const all: (readonly [string, Cue])[] = [];
    for (const [cue, phrases] of lists) for (const phrase of phrases) all.push([phrase, cue]);
    return all;
  }, FACT_WORDS);
}

/** All phrases in a folded text in lower case, by where they start; of one cue the longest at each place. */
export function findPhrases<Cue>(lower: string, phrases: Phrases<Cue>): Hit<Cue>[] {
  const hits: Hit<Cue>[] = [];
  let before = 0;
  for (const { tag: cue, start, end, first, behind } of phrases.all(lower)) {
    if (before < hits.length && (hits[before] as Hit<Cue>).first !== first) before = hits.length;
    let known = before;
    while (known < hits.length && (hits[known] as Hit<Cue>).cue !== cue) known++;
    if (known === hits.length) hits.push({ cue, start, end, first, behind });
    else if ((hits[known] as Hit<Cue>).end < end) hits[known] = { cue, start, end, first, behind };
  }
  return hits;
}
