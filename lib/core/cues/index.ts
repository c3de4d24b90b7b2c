import { foldedLower } from '../text/fold';
import type { Language } from '../text/language';
import { PhraseSet } from '../text/phrases/phrase-set';
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
const phrases = (pick: (cues: Cues) => string[]): PhraseSet => new PhraseSet(() => all(pick));
/** Phrases that are also looked for in folded text, which has no accents. */
const folded = (pick: (cues: Cues) => string[]): PhraseSet =>
  new PhraseSet(() => [...new Set(all(pick).flatMap((phrase) => [phrase, foldedLower(phrase)]))]);

/** The same of a list; a short word without its accents is too many others. */
export function withFolded(list: string[]): string[] {
  const plain = list.filter((phrase) => phrase.length >= SHORTEST_FOLDED).map((phrase) => foldedLower(phrase));
  return [...new Set([...list, ...plain])];
}

const SHORTEST_FOLDED = 6;

/** The forms of each number with what it is. */
/** Larger numbers that months are counted in. */
const MONTHS_OF_YEARS: [string, number][] = [
  ['twenty-four', 24],
  ['thirty-six', 36],
  ['forty-eight', 48],
];

function numberWords(numbers: string[]): [string, number][] {
  return numbers.flatMap((forms, i) => forms.split('/').map((form): [string, number] => [form, i + 1]));
}

/** A word of one letter joins in one language and is an article or a pronoun in the next. */
const isLong = (phrase: string): boolean => phrase.length > 1;

/** A joining word of any language where it is all that stands between two names, and so can be nothing else: "Java o Kotlin". */
function between(pick: (cues: Cues) => string[]): { test: (gap: string) => boolean } {
  const joining = phrases(pick);
  return { test: (gap) => joining.fills(gap.replace(/^[\s,]+|\s+$/g, '')) };
}

/** What is read in postings of a language: all phrases but those that are everyday words of it; every phrase where it is not known. */
function byLanguage(pick: (cues: Cues) => string[]): (language: Language | undefined) => PhraseSet {
  const whole = phrases(pick);
  const own = new Map<string, PhraseSet>();
  for (const [language, { everyday }] of Object.entries(OF_LANGUAGE))
    if (everyday) own.set(language, new PhraseSet(() => all(pick).filter((phrase) => !everyday.includes(phrase))));
  return (language) => own.get(language ?? '') ?? whole;
}

/** "We" in French, and in too many English words: "hands-on". */
const FOREIGN = 'on';

/** The phrases of one language; those of all where it is not known. */
function ofLanguage(pick: (cues: Cues) => string[] | undefined): (language: Language | undefined) => PhraseSet {
  const whole = phrases((cues) => (pick(cues) ?? []).filter((phrase) => isLong(phrase) && phrase !== FOREIGN));
  const own = new Map(
    Object.entries(OF_LANGUAGE).map(([language, cues]) => [
      language,
      new PhraseSet(() => (pick(cues) ?? []).filter(isLong)),
    ]),
  );
  return (language) => own.get(language ?? '') ?? whole;
}

const NONE: ReadonlySet<string> = new Set();
const NAMESAKES = new Map<string, ReadonlySet<string>>(
  Object.entries(OF_LANGUAGE).map(([language, { namesakes }]) => [language, new Set(namesakes)]),
);

const EVERYDAY = new Map<string, ReadonlySet<string>>(
  Object.entries(OF_LANGUAGE).map(([language, { everyday }]) => [language, new Set(everyday)]),
);

/** What is said of a name behind it, by language: that it is asked for, wished for, denied or taught. A phrase that is English, too, counts as English only. */
function saidOf(): { namesakes: ReadonlySet<string>; cues: PhraseSet; isEnglish: boolean }[] {
  const of = ({ wish, demand, needed, excluded, negation }: Cues): string[] => [
    ...[...wish.after, ...demand, ...(needed ?? []), ...excluded.after],
    ...[...(negation?.needed ?? []), ...(negation?.teaching.after ?? []), ...(negation?.teaching.before ?? [])],
  ];
  return Object.entries(OF_LANGUAGE).map(([language, cues]) => ({
    namesakes: NAMESAKES.get(language) ?? NONE,
    isEnglish: cues === en,
    cues: new PhraseSet(() => {
      const english = new Set(cues === en ? [] : of(en));
      return [...new Set(of(cues).flatMap((phrase) => [phrase, foldedLower(phrase)]))].filter(
        (phrase) => isLong(phrase) && !english.has(phrase),
      );
    }),
  }));
}

/** The cues of all languages: postings mix languages, and a phrase of one is seldom a phrase of another. */
export const CUES = {
  headings: phraseFinder(() =>
    LANGUAGES.flatMap(({ headings }, language) =>
      KINDS.flatMap((kind) => withFolded(headings[kind]).map((phrase) => [phrase, { kind, language }] as const)),
    ),
  ),
  reader: ofLanguage(({ headingWords }) => headingWords?.reader),
  firm: ofLanguage(({ headingWords }) => headingWords?.firm),
  weVerbs: ofLanguage(({ weVerbs }) => weVerbs),
  seeks: ofLanguage(({ headingWords }) => headingWords?.seeks),
  asks: ofLanguage(({ headingWords }) => headingWords?.asks),
  has: ofLanguage(({ headingWords }) => headingWords?.has),
  does: ofLanguage(({ headingWords }) => headingWords?.does),
  gets: ofLanguage(({ headingWords }) => headingWords?.gets),
  will: ofLanguage(({ headingWords }) => headingWords?.will),
  job: ofLanguage(({ negation }) => negation?.job),
  others: {
    who: ofLanguage(({ negation }) => negation?.others?.who),
    does: ofLanguage(({ negation }) => negation?.others?.does),
    by: ofLanguage(({ negation }) => negation?.others?.by),
  },
  people: {
    outside: ofLanguage(({ people }) => people?.outside),
    workers: ofLanguage(({ people }) => people?.workers),
    ours: ofLanguage(({ people }) => people?.ours),
    must: ofLanguage(({ people }) => people?.must),
    has: ofLanguage(({ people }) => people?.has),
    beside: ofLanguage(({ people }) => people?.beside),
    helps: ofLanguage(({ people }) => people?.helps),
    relative: ofLanguage(({ people }) => people?.relative),
    having: ofLanguage(({ people }) => people?.having),
    they: ofLanguage(({ people }) => people?.they),
    masters: ofLanguage(({ people }) => people?.masters),
    lets: ofLanguage(({ people }) => people?.lets),
  },
  clauses: {
    subjects: ofLanguage(({ clauses }) => clauses?.subjects),
    joins: ofLanguage(({ clauses }) => clauses?.joins),
  },
  evident: phrases((cues) => cues.evident ?? []),
  modals: phrases((cues) => cues.modals ?? []),
  practised: ofLanguage(({ practised }) => practised),
  predicates: phrases((cues) => cues.predicates ?? []),
  needed: phrases((cues) => cues.needed ?? []),
  sought: phrases((cues) => cues.sought ?? []),
  calls: phrases((cues) => cues.calls ?? []),
  denies: phrases((cues) => [...(cues.negation?.not ?? []), ...(cues.negation?.unknown ?? [])]),
  that: phrases((cues) => cues.negation?.that ?? []),
  harmless: phrases((cues) => cues.negation?.harmless ?? []),
  helping: {
    to: ofLanguage(({ negation }) => negation?.helping?.to),
    by: ofLanguage(({ negation }) => negation?.helping?.by),
  },
  fine: phrases((cues) => cues.negation?.fine ?? []),
  condition: phrases((cues) => cues.headingWords?.condition ?? []),
  jobWords: folded((cues) => cues.jobWords ?? []),
  wishBefore: phrases((cues) => cues.wish.before),
  wishAfter: phrases((cues) => cues.wish.after),
  tried: ofLanguage((cues) => cues.wish.tried),
  demand: phrases((cues) => cues.demand),
  knowledge: folded((cues) => cues.knowledge),
  knowledgeBehind: phrases((cues) => cues.knowledgeBehind),
  telling: phrases((cues) => cues.telling),
  demandOf: ofLanguage((cues) => cues.demand),
  seeking: phrases((cues) => cues.seeking),
  excludedBefore: byLanguage((cues) => cues.excluded.before),
  excludedAfter: phrases((cues) => cues.excluded.after),
  or: phrases((cues) => cues.or.filter(isLong)),
  and: phrases((cues) => cues.and.filter(isLong)),
  andIn: byLanguage((cues) => cues.and.filter(isLong)),
  between: { or: between((cues) => cues.or), and: between((cues) => cues.and) },
  oneLetterJoins: all(({ or, and }) => [...or, ...and]).filter((word) => !isLong(word)),
  joins: new Set(all(({ or, and }) => [...or, ...and]).filter(isLong)),
  oneOf: phrases((cues) => cues.oneOf),
  oneOfBehind: phrases((cues) => cues.oneOfBehind ?? []),
  whoever: phrases((cues) => cues.whoever ?? []),
  anyKind: phrases((cues) => cues.anyKind ?? []),
  examples: phrases((cues) => cues.examples),
  similar: phrases((cues) => cues.similar),
  years: all((cues) => cues.years),
  numbers: new Map([
    ...LANGUAGES.flatMap(({ numbers }) => numberWords(numbers)),
    ...MONTHS_OF_YEARS,
    ...all((cues) => cues.amounts?.oneAndHalf ?? []).map((word): [string, number] => [word, 1.5]),
  ]),
  either: phrases((cues) => cues.either ?? []),
  kinds: folded((cues) => cues.kinds ?? []),
  areas: folded((cues) => cues.areas ?? []),
  amounts: {
    fixed: phraseFinder(() =>
      all((cues) => cues.amounts?.fixed ?? []).map((said) => {
        const [phrase = '', years] = said.split('=');
        return [phrase, Number(years)] as const;
      }),
    ),
    months: all((cues) => cues.amounts?.months ?? []),
    decades: all((cues) => cues.amounts?.decades ?? []),
    whole: all((cues) => cues.amounts?.whole ?? []),
    halfMore: all((cues) => cues.amounts?.halfMore ?? []),
    halfOf: all((cues) => cues.amounts?.halfOf ?? []),
    to: new Set(all((cues) => cues.amounts?.to ?? [])),
    orMore: all((cues) => cues.amounts?.orMore ?? []),
    between: phrases((cues) => cues.amounts?.between ?? []),
    atLeast: phrases((cues) => cues.amounts?.atLeast ?? []),
    atMostBefore: phrases((cues) => cues.amounts?.atMost.before ?? []),
    atMostAfter: phrases((cues) => cues.amounts?.atMost.after ?? []),
    timeBefore: phrases((cues) => cues.amounts?.time.before ?? []),
    timeAfter: phrases((cues) => cues.amounts?.time.after ?? []),
    terms: phrases((cues) => cues.amounts?.terms ?? []),
    lasting: phrases((cues) => cues.amounts?.lasting ?? []),
    firm: phrases((cues) => cues.amounts?.firm ?? []),
    person: phrases((cues) => cues.amounts?.person ?? []),
    tells: phrases((cues) => cues.amounts?.tells ?? []),
    behind: phrases((cues) => cues.amounts?.behind ?? []),
    ofWhich: phrases((cues) => cues.amounts?.ofWhich ?? []),
    ofWhichBehind: phrases((cues) => cues.amounts?.ofWhich ?? []),
    halfOfWhich: phrases((cues) => cues.amounts?.halfOfWhich ?? []),
    apart: phrases((cues) => cues.amounts?.apart ?? []),
  },
  namesakes: (language: Language | undefined): ReadonlySet<string> => NAMESAKES.get(language ?? '') ?? NONE,
  saidOf: saidOf(),
  everyday: (language: Language | undefined): ReadonlySet<string> => EVERYDAY.get(language ?? '') ?? NONE,
  starters: new Set(all((cues) => cues.starters)),
  clients: {
    told: (list: 'before' | 'behind' | 'labels') => all(({ clients }) => clients?.[list] ?? []),
    before: folded((cues) => cues.clients?.before ?? []),
    behind: folded((cues) => cues.clients?.behind ?? []),
    labels: folded((cues) => cues.clients?.labels ?? []),
  },
  items: {
    asks: ofLanguage(({ items }) => items?.asks),
    does: ofLanguage(({ items }) => items?.does),
    gives: ofLanguage(({ items }) => items?.gives),
    doing: (language: Language | undefined): string[] =>
      language === undefined ? [] : (OF_LANGUAGE[language].items?.doing ?? []),
  },
  glue: new Set(all((cues) => cues.glue ?? [])),
  evidenceBefore: folded((cues) => cues.evidence.before),
  evidenceAfter: folded((cues) => cues.evidence.after),
};
