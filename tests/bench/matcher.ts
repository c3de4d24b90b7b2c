import packed from 'virtual:skills';
import { openDictionary } from '../../lib/core/dictionary/dictionary';
import { type NameTable, ROOT } from '../../lib/core/dictionary/name-table';
import { findMentions } from '../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../lib/core/profile/overlay';
import { read } from '../../lib/core/read';
import { isWordCharacter } from '../../lib/core/text/characters';
import { fold } from '../../lib/core/text/fold';
import type { Figure, Measured } from './figure';
import { inPairs } from './in-pairs';
import { texts } from './texts';

const DICTIONARY = openDictionary(packed);
const POSTINGS = texts().map(plainPosting);
const TEXT = POSTINGS.map(({ text }) => text).join('\n');

/** What matching costs against the least that any reader does: looking at each character once. */
export const matcherFigures: Figure[] = [
  {
    name: 'table: walk with folding against a bare pass',
    most: 3,
    measure: async () => compared(() => walk(TEXT, DICTIONARY.names)),
  },
  {
    name: 'table: findMentions against a bare pass',
    most: 10,
    measure: async () => compared(() => POSTINGS.reduce((sum, one) => sum + findMentions(one, DICTIONARY).length, 0)),
  },
  {
    name: 'reading: whole, blocks known, against a bare pass',
    most: 30,
    measure: async () =>
      compared(() => POSTINGS.reduce((sum, one) => sum + read(one, DICTIONARY, EMPTY_OVERLAY).mentions.length, 0)),
  },
  {
    name: 'table: walk with folding against one regular expression of all names',
    most: 1,
    measure: async () => {
      const pattern = patternOfNames();
      return inPairs(
        () => walk(TEXT, DICTIONARY.names),
        () => TEXT.match(pattern)?.length ?? 0,
      );
    },
  },
];

function compared(ours: () => number): Measured {
  const measured = inPairs(ours, () => barePass(TEXT), { ofOther: 20 });
  const took = measured.pairs.map((pair) => pair.ours).toSorted((a, b) => a - b)[measured.pairs.length >> 1] ?? 1;
  return { ...measured, also: [`${(TEXT.length / 1_000 / took).toFixed(2)} MB/s`] };
}

/** Looks at every character, and counts those that end a word. */
function barePass(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = isWordCharacter(text.charCodeAt(i));
    if (inWord && !isWord) words++;
    inWord = isWord;
  }
  return words;
}

/** How many names end where a walk from the beginning of a word comes by. */
function walk(text: string, names: NameTable): number {
  const { lower } = fold(text);
  let hits = 0;
  let inWord = false;
  for (let start = 0; start < lower.length; start++) {
    const isWord = isWordCharacter(lower.charCodeAt(start));
    if (isWord && !inWord) {
      let node = names.next(ROOT, lower.charCodeAt(start));
      for (let i = start + 1; node !== ROOT; i++) {
        if (names.endsOf(node) < names.endsOf(node + 1)) hits++;
        node = names.next(node, lower.charCodeAt(i));
      }
    }
    inWord = isWord;
  }
  return hits;
}

function patternOfNames(): RegExp {
  const names: string[] = [];
  DICTIONARY.names.forEach((_key, text) => {
    names.push(text);
  });
  const sources = names.sort((a, b) => b.length - a.length).map((text) => text.replace(/[.+*?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`\\b(?:${sources.join('|')})`, 'gi');
}
