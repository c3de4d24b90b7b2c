import { lowerOf } from '../text/fold';
import { type Division, type PhraseHit, PhraseTable } from '../text/phrases/phrase-table';

export type { PhraseHit };

/** What may stand between two words of a phrase. */
const GAP = /^(?:\s{1,3}|\s?[-'’.&/]{1,2}\s?)$/;
const SPACE = 32;

const CUE_WORDS: Division = {
  apart: false,
  partsOf: (phrase) => phrase.toLowerCase().match(/[\p{L}\p{N}]+\*?|\*/gu) ?? [],
  joins: (text, from, to) =>
    (to - from === 1 && text.charCodeAt(from) === SPACE) || (to - from <= 4 && GAP.test(text.slice(from, to))),
};

/**
 * Finds phrases of cue lists in a text, word by word and without regard to case: a star stands for the rest of a word, or for one
 * whole word. Hits that hold each other are all given, in text order. Linear in the text for given phrases.
 */
export function phraseFinder<T>(phrases: Iterable<readonly [string, T]>): (text: string) => PhraseHit<T>[] {
  const table = new PhraseTable(() => phrases, CUE_WORDS);
  return (text) => table.all(lowerOf(text));
}

/** Without the hits that stand inside a longer one. */
export function longestHits<T>(hits: PhraseHit<T>[]): PhraseHit<T>[] {
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
