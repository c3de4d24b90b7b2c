import { createRequire } from 'node:module';
import packed from 'virtual:skills';
import nlp from 'compromise/two';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { findMentions } from '../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { read } from '../../../lib/core/read';
import { sentences } from '../../../lib/core/text/sentences';
import type { Figure } from '../figure';
import { inPairs } from '../in-pairs';
import { texts } from './texts';
import { walk } from './walk';

const load = createRequire(import.meta.url);
const DICTIONARY = openDictionary(packed);
/** So few that the slowest of them is done in a second. */
const POSTINGS = texts().slice(0, 12).map(plainPosting);
const TEXT = POSTINGS.map(({ text }) => text).join('\n');

const walked = () => POSTINGS.reduce((sum, one) => sum + walk(one, DICTIONARY.names).hits, 0);
const found = () => POSTINGS.reduce((sum, one) => sum + findMentions(one, DICTIONARY).length, 0);
const wholly = () => POSTINGS.reduce((sum, one) => sum + read(one, DICTIONARY, EMPTY_OVERLAY).mentions.length, 0);

/** What looks for the same names in the same text; each is made when it is first asked for. All get text in lower case, as they know no other. */
const RIVALS: { name: string; make: () => (text: string) => number }[] = [
  {
    name: 'modern-ahocorasick',
    make: () => {
      type Matcher = new (names: string[]) => { search: (text: string) => unknown[] };
      const module = load('modern-ahocorasick') as Matcher & { default?: Matcher };
      const matcher = new (module.default ?? module)(names());
      return (text) => matcher.search(text.toLowerCase()).length;
    },
  },
  {
    name: '@monyone/aho-corasick',
    make: () => {
      type Module = { AhoCorasick: new (names: string[]) => { matchInText: (text: string) => unknown[] } };
      const { AhoCorasick } = load('@monyone/aho-corasick') as Module;
      const matcher = new AhoCorasick(names());
      return (text) => matcher.matchInText(text.toLowerCase()).length;
    },
  },
  {
    name: 'one regular expression of all names',
    make: () => {
      const sources = names().map((name) => name.replace(/[.+*?^${}()|[\]\\/]/g, '\\$&'));
      const pattern = new RegExp(`\\b(?:${sources.join('|')})`, 'g');
      return (text) => text.toLowerCase().match(pattern)?.length ?? 0;
    },
  },
];

/** The same names looked for in the same text by what others would take, and the whole reading beside a library that reads sentences. */
export const rivalFigures: Figure[] = [
  ...RIVALS.flatMap(({ name, make }): Figure[] => {
    let made: ((text: string) => number) | undefined;
    const rival = () => {
      made ??= make();
      return made(TEXT);
    };
    return [
      { name: `table: walk with folding against ${name}`, most: 0.1, measure: async () => inPairs(walked, rival) },
      { name: `table: findMentions against ${name}`, most: 0.3, measure: async () => inPairs(found, rival) },
      { name: `reading: whole, blocks known, against ${name}`, most: 1, measure: async () => inPairs(wholly, rival) },
    ];
  }),
  {
    name: 'reading: whole, blocks known, against compromise on the same sentences',
    most: 0.3,
    measure: async () => {
      const [first] = POSTINGS;
      if (!first) throw new Error('There is no posting to read.');
      const said = sentences(first.text).map(({ start, end }) => first.text.slice(start, end));
      return inPairs(
        () => read(first, DICTIONARY, EMPTY_OVERLAY).mentions.length,
        () => said.reduce((sum, one) => sum + nlp(one).length, 0),
      );
    },
  },
];

/** All spellings in lower case, the longest first. */
function names(): string[] {
  const all = new Set<string>();
  DICTIONARY.names.forEach((_key, text) => {
    all.add(text.toLowerCase());
  });
  return [...all].sort((a, b) => b.length - a.length);
}
