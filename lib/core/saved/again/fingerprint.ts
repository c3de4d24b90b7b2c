import type { Posting } from '../../posting/posting';
import type { Reading } from '../../reading';
import { type Language, languageOf } from '../../text/language';
import { arePlacesApart, type ComparedPlace, comparedPlace } from './job-place';
import { resemblance, shinglesOf, sketchedResemblance, sketchOf } from './shingles';
import { type ComparedTitle, comparedTitle, titleAgreement } from './title';

/** What of a posting tells whether another one is the same job. */
export interface Fingerprint {
  title: ComparedTitle;
  /** The words of the employer's name. */
  company: Set<string>;
  /** The language its beginning is in. */
  language: Language | undefined;
  /** Where the page says that it is. */
  place: ComparedPlace;
  /** Of the whole text. */
  sketch: Uint32Array;
  /** Of the sentences that ask for something: what a firm says of itself in all its postings is not among them. */
  asked: Set<number>;
}

/** What the names of many employers have together. */
const LEGAL =
  /(?<![\p{L}\p{N}])(?:inc|llc|ltd|limited|corp|corporation|company|co|plc|pty|gmbh|ag|se|kg|mbh|sas?|sarl|s\.a|bv|nv|srl|spa|oy|ab|the|group|gruppe|holding|technologies|solutions|services)(?![\p{L}\p{N}])\.?/gu;

/** How many characters of a text are its header. */
const HEADER = 200;

/** The fingerprint of a posting. Pure. */
export function fingerprintOf(
  { title, company, text, location = '' }: Posting,
  { requirements }: Reading,
): Fingerprint {
  const sentences = new Set(requirements.map(({ evidence }) => evidence));
  return {
    title: comparedTitle(title),
    company: new Set(
      company
        .toLowerCase()
        .replace(LEGAL, ' ')
        .match(/[\p{L}\p{N}]{2,}/gu) ?? [],
    ),
    language: languageOf(text.slice(0, HEADER)),
    place: comparedPlace(location),
    sketch: sketchOf(shinglesOf(text)),
    asked: new Set([...sentences].flatMap((sentence) => [...shinglesOf(sentence)])),
  };
}

/** Sentences with fewer shingles tell no job from another. */
const FEWEST = 12;

/** Under one title: the more alike the texts are, the less what is asked for has to be. */
const SAME_TITLE = [
  [0.15, 0.6],
  [0.35, 0.35],
  [0.55, 0.12],
] as const;

/**
 * Whether two postings are one job: posted again, on another board, edited, or with its header in another language. Texts that
 * are alike are not enough, since a firm's jobs share most of theirs: titles must be the same but for what says nothing of the
 * job, or headers in two languages, and what is asked for must be alike; and in two cities there are two jobs. The bounds were found on edited copies of real postings.
 */
export function isSameJob(one: Fingerprint, other: Fingerprint): boolean {
  if (arePlacesApart(one.place, other.place)) return false;
  const text = sketchedResemblance(one.sketch, other.sketch);
  const isTold = Math.min(one.asked.size, other.asked.size) >= FEWEST;
  const asked = isTold ? resemblance(one.asked, other.asked) : text;
  const isTitle = titleAgreement(one.title, other.title) === 1;
  const isLevel = one.title.levels === other.title.levels;
  // Under another employer's name only a copy is the same.
  if (!shareOne(one.company, other.company)) return isTitle && isLevel && text >= 0.7 && asked >= 0.7;
  if (isTitle && isLevel) return SAME_TITLE.some(([least, asks]) => text >= least && asked >= asks);
  if (isTranslated(one, other)) return text >= 0.5 && asked >= 0.35;
  // What only one of two titles says may be a place; what each says otherwise is another job.
  return isLevel && isWithin(one.title, other.title) && text >= 0.95 && asked >= 0.95;
}

function isWithin({ words: one }: ComparedTitle, { words: other }: ComparedTitle): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.isSubsetOf(many);
}

function isTranslated({ language: one }: Fingerprint, { language: other }: Fingerprint): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function shareOne(one: Set<string>, other: Set<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((word) => other.has(word));
}
