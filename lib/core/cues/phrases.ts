/** A phrase found in a text: a half-open range of UTF-16 offsets, and what the phrase stands for. */
export interface PhraseHit<T> {
  start: number;
  end: number;
  tag: T;
}

/** A phrase word by word; of a word with a star only the beginning is given. */
interface Phrase<T> {
  words: { text: string; isOpen: boolean }[];
  tag: T;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** What may stand between two words of a phrase. */
const GAP = /^(?:\s{1,3}|\s?[-'’.&/]{1,2}\s?)$/;
const SHORTEST_STEM = 2;

/**
 * Finds phrases of cue lists in a text, word by word and without regard to case: a star stands for the rest of a word, or for one
 * whole word. The list is read when a text is first looked through. Hits that hold each other are all given, in text order. Linear in the text for given phrases.
 */
export function phraseFinder<T>(phrases: Iterable<readonly [string, T]>): (text: string) => PhraseHit<T>[] {
  let made: Index<T> | undefined;
  return (text) => {
    made ??= indexOf(phrases);
    const { whole, stems } = made;
    const words = [...text.matchAll(WORD)].map((match) => ({
      text: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }));
    return words.flatMap(({ text: word, start }, i) => {
      const starting = [...(whole.get(word) ?? []), ...startingWith(stems, word)];
      return starting.flatMap((phrase) => {
        const end = endOfPhrase(text, words, i, phrase);
        return end < 0 ? [] : [{ start, end, tag: phrase.tag }];
      });
    });
  };
}

/** Phrases by their first word, and those whose first word has a star by its beginning. */
interface Index<T> {
  whole: Map<string, Phrase<T>[]>;
  stems: Map<string, Phrase<T>[]>;
}

function indexOf<T>(phrases: Iterable<readonly [string, T]>): Index<T> {
  const made: Index<T> = { whole: new Map(), stems: new Map() };
  for (const [phrase, tag] of phrases) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (!first) continue;
    const index = first.isOpen ? made.stems : made.whole;
    const known = index.get(first.text);
    if (known) known.push({ words, tag });
    else index.set(first.text, [{ words, tag }]);
  }
  return made;
}

/** Without the hits that stand inside a longer one. */
export function longestHits<T>(hits: PhraseHit<T>[]): PhraseHit<T>[] {
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

function wordsOf(phrase: string): Phrase<unknown>['words'] {
  return (phrase.toLowerCase().match(/[\p{L}\p{N}]+\*?|\*/gu) ?? []).map((word) => ({
    text: word.replace('*', ''),
    isOpen: word.endsWith('*'),
  }));
}

function startingWith<T>(stems: Map<string, Phrase<T>[]>, word: string): Phrase<T>[] {
  const found: Phrase<T>[] = [];
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, 24); length++) {
    const phrases = stems.get(word.slice(0, length));
    if (phrases) found.push(...phrases);
  }
  return found;
}

/** Where a phrase that starts with the word at `i` ends; -1 where it is not there. */
function endOfPhrase<T>(
  text: string,
  words: { text: string; start: number; end: number }[],
  i: number,
  phrase: Phrase<T>,
): number {
  for (let k = 1; k < phrase.words.length; k++) {
    const wanted = phrase.words[k] as Phrase<T>['words'][number];
    const word = words[i + k];
    const before = words[i + k - 1];
    if (!word || !before || !GAP.test(text.slice(before.end, word.start))) return -1;
    if (wanted.isOpen ? !word.text.startsWith(wanted.text) : word.text !== wanted.text) return -1;
  }
  return words[i + phrase.words.length - 1]?.end ?? -1;
}
