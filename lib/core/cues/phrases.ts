import { lowerOf } from '../text/fold';
import { isLetter } from '../text/phrases/latin';
import { enterSet, isGoneOver, nextBeginning, OFTEN } from '../text/phrases/phrase-beginnings';
import { partsOf, withoutSigns } from '../text/phrases/phrase-parts';
import { type Division, type PhraseHit, PhraseTable } from '../text/phrases/phrase-table';
import { remembered } from '../text/remembered';

export type { PhraseHit };

/** What may stand between two words of a phrase. */
const GAP = /^(?:\s{1,3}|\s?[-'’.&/]{1,2}\s?)$/;
const SPACE = 32;
/** A sign among letters. */
const DIVIDED = 0xf7;
const CUE_WORDS: Division = {
  apart: false,
  partsOf: (phrase) => partsOf(phrase.toLowerCase(), false),
  letterOf: (code) => (isLetter(code) && code !== DIVIDED ? code : 0),
  joins: (text, from, to) =>
    (to - from === 1 && text.charCodeAt(from) === SPACE) || (to - from <= 4 && GAP.test(text.slice(from, to))),
};

/** The same for phrases that hold a comma, which may stand at each of their gaps: "macht nichts, wenn". */
const WITH_COMMA: Division = {
  ...CUE_WORDS,
  joins: (text, from, to) => CUE_WORDS.joins(text, from, to) || (to - from === 2 && text.startsWith(', ', from)),
};

/**
 * Finds phrases of cue lists in a text, word by word and without regard to case: a star stands for the rest of a word, or for one
 * whole word. Hits that hold each other are all given, in text order. Linear in the text for given phrases.
 */
export function phraseFinder<T>(phrases: () => Iterable<readonly [string, T]>): (text: string) => PhraseHit<T>[] {
  let find: ((text: string) => PhraseHit<T>[]) | undefined;
  return remembered((text) => {
    find ??= finderOf([...phrases()]);
    return find(text);
  });
}

function finderOf<T>(phrases: (readonly [string, T])[]): (text: string) => PhraseHit<T>[] {
  const plain: (readonly [string, T])[] = [];
  const commas: (readonly [string, T])[] = [];
  for (const one of phrases) (one[0].includes(',') ? commas : plain).push(one);
  const find = inTable(plain, CUE_WORDS);
  if (commas.length === 0) return find;
  const findCommas = inTable(commas, WITH_COMMA);
  return (text) => {
    const found = findCommas(text);
    return found.length === 0
      ? find(text)
      : [...find(text), ...found].sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** The same of one table, which is asked where a word begins as one of its phrases does. */
function inTable<T>(phrases: (readonly [string, T])[], division: Division): (text: string) => PhraseHit<T>[] {
  const table = new PhraseTable(() => phrases, division);
  let set: number | undefined;
  let asked = 0;
  return (text) => {
    if (set === undefined && ++asked > OFTEN)
      set = enterSet(phrases.map(([phrase]) => withoutSigns(phrase.toLowerCase())));
    return set !== undefined && isGoneOver(set, text) && nextBeginning(set, text, 0) < 0
      ? []
      : table.all(lowerOf(text));
  };
}

/** Without the hits that stand inside a longer one. */
export function longestHits<T extends { start: number; end: number }>(hits: T[]): T[] {
  if (hits.length < 2) return hits;
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  let from = -1;
  return sorted.filter(({ start, end }) => {
    const isInside = end <= reached && !(start === from && end === reached);
    if (end > reached) {
      reached = end;
      from = start;
    }
    return !isInside;
  });
}
