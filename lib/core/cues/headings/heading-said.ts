import { remembered } from '../../text/remembered';
import type { HeadingWords, SectionKind } from '../cues';
import { LANGUAGES, withFolded } from '../index';
import { longestHits, type PhraseHit, phraseFinder } from '../phrases';

/** The classes of heading words, and of a denial what bears on headings. */
export type WordClass = Exclude<keyof HeadingWords, 'persons'> | 'not' | 'need' | 'denied' | 'without' | 'but';
/** A word of a heading, the language it is of, and its class. */
export type Word = Pick<PhraseHit<{ language: number; is: WordClass }>, 'start' | 'end' | 'tag'>;

/** Of these a word counts inside a longer one, too: "if" in "great if". */
const KEPT = new Set<WordClass>(['reader', 'firm', 'condition', 'relative', 'not', 'need', 'denied', 'without', 'but']);
/** What these say is denied, and nothing is said by them without a "not". */
const DENIED = new Set<WordClass>(['need', 'denied']);
/** A heading of more words than this that nothing is known of may be anything. */
const LONGEST_CALL = 7;

const findPhrases = phraseFinder(() =>
  LANGUAGES.flatMap(({ headingWords, negation }, language) => {
    const { not, need, needed, without, but } = negation ?? {};
    const { persons = [], ...words } = headingWords ?? {};
    const classes = Object.entries({ ...words, not, need, denied: needed, without, but }) as [WordClass, string[]?][];
    return [...classes, ['reader', persons] as const].flatMap(([is, phrases = []]) =>
      withFolded(phrases).map((phrase) => [phrase, { language, is }] as const),
    );
  }),
);

/** The compounds of a language that are words of a class, by their last parts. */
const COMPOUNDS = LANGUAGES.flatMap(({ headingEndings = {} }, language) =>
  (Object.entries(headingEndings) as [WordClass, string[]][]).map(([is, endings]) => ({
    tag: { language, is },
    endings,
    pattern: new RegExp(`(?<!\\p{L})\\p{L}{3,}-?(?:${endings.join('|')})\\p{L}{0,2}(?!\\p{L})`, 'giu'),
  })),
);

/** Finds the words of all classes and languages in a heading, also those inside longer ones. */
export const findWords = remembered((heading: string): Word[] => {
  const lower = heading.toLowerCase();
  const compounds = COMPOUNDS.flatMap(({ tag, endings, pattern }) =>
    endings.some((ending) => lower.includes(ending))
      ? [...heading.matchAll(pattern)].map(({ 0: said, index }) => ({ tag, start: index, end: index + said.length }))
      : [],
  );
  const found = findPhrases(heading);
  return compounds.length === 0 ? found : [...found, ...compounds].sort((a, b) => a.start - b.start || a.end - b.end);
});

/** The words of each language, the one that knows most of the heading first; words inside longer ones left out, but for persons. */
export function byLanguage(hits: Word[]): Word[][] {
  const weight = (words: Word[]) => words.reduce((sum, { start, end }) => sum + end - start, 0);
  return LANGUAGES.map((_, language) => {
    const known = hits.filter((hit) => hit.tag.language === language && !isPartOfForeign(hit, hits));
    const isDenied = known.some(({ tag }) => tag.is === 'not');
    // "What we're after" is said without a "not", too, and must not hide that the firm seeks.
    const own = known.filter(({ tag }) => isDenied || !DENIED.has(tag.is));
    const longest = new Set(longestHits(own));
    return own.filter((hit) => longest.has(hit) || KEPT.has(hit.tag.is));
  })
    .filter((words) => words.length > 0)
    .sort((a, b) => weight(b) - weight(a));
}

/** A wish that is only a part of a word of another language: "pré" in "pré-requisitos". */
function isPartOfForeign({ tag, start, end }: Word, hits: Word[]): boolean {
  const isLonger = (one: Word) => one.start <= start && one.end >= end && one.end - one.start > end - start;
  return tag.is === 'wishes' && hits.some((one) => one.tag.language !== tag.language && isLonger(one));
}

/** True for a heading of so many words that what is not known of it may be anything. */
export function isLong(heading: string): boolean {
  return heading.trim().split(/\s+/).length > LONGEST_CALL;
}

/** What a class of word says that its heading opens, where it decides. */
export const OPENS: Record<WordClass, SectionKind | null> = {
  reader: null,
  firm: null,
  why: 'about',
  question: null,
  whom: null,
  relative: null,
  condition: null,
  not: null,
  need: null,
  denied: null,
  without: null,
  but: null,
  wishes: 'preferred',
  asks: 'required',
  has: 'required',
  does: 'duties',
  will: 'duties',
  gets: 'offer',
  seeks: 'required',
  uses: 'stack',
};
