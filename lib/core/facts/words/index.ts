import { CURRENCY_WORDS } from '../pay/money';
import { type Phrases, phrasesOf } from '../phrases';
import { TELLING_TOWNS, TOWNS } from '../place/towns';
import { COUNTRIES } from './countries';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { FACT_CUES, type FactCue, type FactWords, HEADED_CUES, NUMBERED_CUES, TELLING_CUES } from './fact-words';
import { fr } from './fr';
import { it } from './it';
import { LANGUAGES } from './languages';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { OUR_SITES, TELLING_SITES } from './sites';
import { WEEKDAY_WORDS } from './weekdays';

const ALL: FactWords[] = [en, de, fr, nl, es, pt, it, pl, cs];

/** A cue of facts, or the name of a language or country behind its sign. */
export type Cue = FactCue | `language:${string}` | `country:${string}`;

type Lists = [Cue, string[]][];

const listsOf = (cues: readonly FactCue[]): Lists => cues.map((cue) => [cue, ALL.flatMap((words) => words[cue] ?? [])]);
const named = (sign: 'language' | 'country', names: Record<string, string[]>): Lists =>
  Object.entries(names).map(([name, phrases]) => [`${sign}:${name}`, phrases]);

/** The phrases of all languages by cue: postings mix languages, and a phrase of one is seldom a phrase of another. */
export const FACT_PHRASES: Phrases<Cue> = phrasesOf<Cue>([
  ...listsOf(FACT_CUES),
  ['ourSite', OUR_SITES],
  ['town', TOWNS],
  ...named('language', LANGUAGES),
  ...named('country', COUNTRIES),
]);

const phrasesIn = (lists: Lists): string[] => lists.flatMap(([, phrases]) => phrases);

/**
 * Words that tell without being a cue: alone on a line they name a contract; they close "… only" and, as Dutch and German verbs do, what is said of
 * where one lives; years in one word.
 */
const TELLING_WORDS = [
  ...'clt|permanent|perm|fest|vast|indefinido|regular|temporary|temp|befristet|tijdelijk|contract|contractor|contractors|cdd|cdi|ftc|b2b'.split(
    '|',
  ),
  ...'only|wohn*|wonen|woont|woonachtig|ansässig|gevestigd'.split('|'),
  ...'*jährig|*jährige|*jährigen|*jähriger|*jährigem|*jähriges|*letni|*letnie|*letniego|*letnim'.split('|'),
];

/** The phrases without one of which no fact is said, but for amounts with a sign. */
export const TELLING_PHRASES: string[] = [
  ...phrasesIn(listsOf(TELLING_CUES)),
  ...Object.values(LANGUAGES).flat(),
  ...TELLING_SITES,
  ...TELLING_TOWNS,
  ...CURRENCY_WORDS,
  ...WEEKDAY_WORDS,
  ...TELLING_WORDS,
];
/** Those that tell where a number stands beside them. */
export const NUMBERED_PHRASES: string[] = phrasesIn(listsOf(NUMBERED_CUES));
/** Those that tell in a heading of what stands under it. */
export const HEADED_PHRASES: string[] = phrasesIn(listsOf(HEADED_CUES));
