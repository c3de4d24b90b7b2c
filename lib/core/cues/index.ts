import type { Language } from '../text/language';
import { phrasePattern } from '../text/phrase-pattern';
import { cs } from './cs';
import type { Cues, NamedSection } from './cues';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { phraseFinder } from './phrases';
import { pl } from './pl';
import { pt } from './pt';

/** The cues of each language. */
const OF_LANGUAGE: Record<Language, Cues> = { en, de, fr, nl, pt, es, it, pl, cs };
/** The same, English first. */
export const LANGUAGES: Cues[] = Object.values(OF_LANGUAGE);
const KINDS: NamedSection[] = ['required', 'preferred', 'duties', 'stack', 'about', 'offer', 'legal', 'apply'];

const all = (pick: (cues: Cues) => string[]): string[] => [...new Set(LANGUAGES.flatMap(pick))];
const pattern = (pick: (cues: Cues) => string[], flags?: string): RegExp => phrasePattern(all(pick), flags);

/** The forms of each number with what it is. */
function numberWords(numbers: string[]): [string, number][] {
  return numbers.flatMap((forms, i) => forms.split('/').map((form): [string, number] => [form, i + 1]));
}

/** A word of one letter joins in one language and is an article or a pronoun in the next. */
const isLong = (phrase: string): boolean => phrase.length > 1;

/** A joining word of any language where it is all that stands between two names, and so can be nothing else: "Java o Kotlin". */
function between(pick: (cues: Cues) => string[]): RegExp {
  return new RegExp(`^[\\s,]*${pattern(pick).source}\\s*$`, 'iu');
}

/** What is read in postings of a language: all phrases but those that are everyday words of it; every phrase where it is not known. */
function byLanguage(pick: (cues: Cues) => string[]): (language: Language | undefined) => RegExp {
  const whole = pattern(pick, 'gi');
  const own = Object.entries(OF_LANGUAGE).flatMap(([language, { everyday }]) =>
    everyday
      ? [
          [
            language,
            phrasePattern(
              all(pick).filter((phrase) => !everyday.includes(phrase)),
              'gi',
            ),
          ] as const,
        ]
      : [],
  );
  const patterns = new Map<string, RegExp>(own);
  return (language) => patterns.get(language ?? '') ?? whole;
}

const NONE: ReadonlySet<string> = new Set();
const NAMESAKES = new Map<string, ReadonlySet<string>>(
  Object.entries(OF_LANGUAGE).map(([language, { namesakes }]) => [language, new Set(namesakes)]),
);

/** The cues of all languages as patterns: postings mix languages, and a phrase of one is seldom a phrase of another. */
export const CUES = {
  headings: phraseFinder(
    LANGUAGES.flatMap(({ headings }, language) =>
      KINDS.flatMap((kind) => headings[kind].map((phrase) => [phrase, { kind, language }] as const)),
    ),
  ),
  wishBefore: pattern((cues) => cues.wish.before, 'gi'),
  wishAfter: pattern((cues) => cues.wish.after, 'gi'),
  demand: pattern((cues) => cues.demand),
  knowledge: pattern((cues) => cues.knowledge),
  knowledgeBehind: pattern((cues) => cues.knowledgeBehind),
  telling: pattern((cues) => cues.telling),
  seeking: pattern((cues) => cues.seeking),
  excludedBefore: byLanguage((cues) => cues.excluded.before),
  excludedAfter: pattern((cues) => cues.excluded.after),
  or: pattern((cues) => cues.or.filter(isLong)),
  and: pattern((cues) => cues.and.filter(isLong)),
  between: { or: between((cues) => cues.or), and: between((cues) => cues.and) },
  oneLetterJoins: all(({ or, and }) => [...or, ...and]).filter((word) => !isLong(word)),
  joins: new Set(all(({ or, and }) => [...or, ...and]).filter(isLong)),
  oneOf: pattern((cues) => cues.oneOf, 'gi'),
  examples: pattern((cues) => cues.examples, 'gi'),
  similar: pattern((cues) => cues.similar),
  years: all((cues) => cues.years),
  numbers: new Map(LANGUAGES.flatMap(({ numbers }) => numberWords(numbers))),
  either: pattern((cues) => cues.either ?? [], 'gi'),
  kinds: pattern((cues) => cues.kinds ?? []),
  amounts: {
    months: all((cues) => cues.amounts?.months ?? []),
    decades: all((cues) => cues.amounts?.decades ?? []),
    to: new Set(all((cues) => cues.amounts?.to ?? [])),
    orMore: all((cues) => cues.amounts?.orMore ?? []),
    between: pattern((cues) => cues.amounts?.between ?? [], 'gi'),
    atLeast: pattern((cues) => cues.amounts?.atLeast ?? [], 'gi'),
    atMostBefore: pattern((cues) => cues.amounts?.atMost.before ?? [], 'gi'),
    atMostAfter: pattern((cues) => cues.amounts?.atMost.after ?? []),
    timeBefore: pattern((cues) => cues.amounts?.time.before ?? [], 'gi'),
    timeAfter: pattern((cues) => cues.amounts?.time.after ?? []),
    terms: pattern((cues) => cues.amounts?.terms ?? []),
    lasting: pattern((cues) => cues.amounts?.lasting ?? [], 'gi'),
    firm: pattern((cues) => cues.amounts?.firm ?? []),
    person: pattern((cues) => cues.amounts?.person ?? []),
    tells: pattern((cues) => cues.amounts?.tells ?? []),
    behind: pattern((cues) => cues.amounts?.behind ?? []),
    ofWhich: pattern((cues) => cues.amounts?.ofWhich ?? [], 'gi'),
    ofWhichBehind: pattern((cues) => cues.amounts?.ofWhich ?? []),
    apart: pattern((cues) => cues.amounts?.apart ?? []),
  },
  namesakes: (language: Language | undefined): ReadonlySet<string> => NAMESAKES.get(language ?? '') ?? NONE,
  starters: new Set(all((cues) => cues.starters)),
  clients: pattern((cues) => cues.clients ?? [], 'gi'),
  glue: new Set(all((cues) => cues.glue ?? [])),
  evidenceBefore: pattern((cues) => cues.evidence.before),
  evidenceAfter: pattern((cues) => cues.evidence.after),
};
