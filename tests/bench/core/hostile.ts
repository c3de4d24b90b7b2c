import packed from 'virtual:skills';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { read } from '../../../lib/core/read';
import type { Figure } from '../figure';
import { inPairs } from '../in-pairs';

const DICTIONARY = openDictionary(packed);
const LENGTH = 20_000;

/** Texts that make a reader slow which looks back or ahead too far. */
const HOSTILE: Record<string, string> = {
  'one word without end': 'a',
  'capitals without end': 'JavaScript',
  'names without a stop': 'Go, Rust, C++ and Java or Kotlin ',
  'denials without a stop': 'not only not required but ',
  'brackets that never close': '((Go ',
  numbers: '5-10+ years or 3 to 4 ',
  addresses: 'https://a.b/c?d=@e.f/',
  headings: 'Requirements:\n\n',
  items: '- Go\n  - Rust\n',
  'empty lines': '\n \t\n',
  'letters of two halves': '\u{1d400}e\u0301',
};

/** The time for twice as much text of a hostile kind against the time for once: 2 where it grows with the text alone. */
export const hostileFigures: Figure[] = Object.entries(HOSTILE).map(([name, piece]) => ({
  name: `hostile: reading ${name}, twice as much against once`,
  most: 2.3,
  measure: async () => {
    const [twice, once] = [2, 1].map((times) => piece.repeat((times * LENGTH) / piece.length)) as [string, string];
    return inPairs(
      () => reads(twice),
      () => reads(once),
    );
  },
}));

function reads(text: string): number {
  return read(plainPosting(text), DICTIONARY, EMPTY_OVERLAY).mentions.length;
}
