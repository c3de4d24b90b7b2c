import { CUES } from '../../cues';
import { lowerOf } from '../../text/fold';
import { PhraseSet } from '../../text/phrases/phrase-set';
import { remembered } from '../../text/remembered';
import { type AmountShape, amountShapes, numberShapes } from './amount-shape';
import { elidedAmounts } from './elided-amounts';
import { labelledAmounts, listedAmounts } from './labelled-amounts';
import { cueAtEnd, endsWithCue, startsWithCue } from './touching';

/** A number of years in a text, with the words that make it a minimum. Offsets are UTF-16, into the text. */
export interface Amount {
  start: number;
  end: number;
  /** Whole or half years; the least of a range. */
  years: number;
  /** A part of the years told before: "of which 2 with Kafka". */
  isPart?: boolean;
}

/** How far around a number the words stand that say what it counts, in characters. */
const NEAR = 48;
/** More is the age of a firm. */
const MOST = 30;

/** An article says "one" only ahead of what it is of: "a year of Go". */
const ARTICLE = /^an?$/i;
/** Where no digit stands, an amount has one of these: most statements have neither. "An" is a year in French, and an article everywhere else. */
const NUMBERS = new PhraseSet([
  ...[...CUES.numbers.keys(), ...CUES.amounts.halfOf].map(longestWord).map(begun),
  ...[...CUES.years, ...CUES.amounts.decades].filter((unit) => unit !== 'an'),
]);
const PREPOSITION = /^\s(?:with|in|of|on|using|mit|auf|avec|sur|en|de|met|con|com|di|z|s)\s|^\sd['’]/i;

/** "In two years we moved to Go" begins with a time. */
const OPENING =
  /^\s*(?:in|within|after|nach|innerhalb von|binnen|en|em|dentro de|entro|w ciągu|během)\s(?:only |just |nur |solo |slechts )?$/i;

/** "Seit fünf Jahren mit Java und seit zwei mit Kotlin" */
const SINCE = /\s(?:for|since|seit|depuis|há|hace|da|od|sinds)$/;

/** The beginning of a word that may touch its unit: "fünfjährig"; one of two letters is too many words. */
function begun(word: string): string {
  return word.length > 2 ? `${word}*` : word;
}

function longestWord(phrase: string): string {
  return phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
}

/** The amounts of time in a text that may be asked of a person: no upper bounds, dates, ages, and terms of trainings or contracts. Linear. */
export const amounts = remembered((text: string): Amount[] => {
  const found: Amount[] = [];
  const lower = lowerOf(text);
  const hasNumber = /\d|jährig/.test(lower) || NUMBERS.test(text);
  for (const shape of hasNumber ? amountShapes(lower) : []) {
    const amount = amountOf(shape, text, lower);
    if (amount) found.push(amount);
  }
  for (const { start, end, tag } of CUES.amounts.fixed(lower)) {
    const isFree = found.every((one) => end <= one.start || start >= one.end);
    if (isFree && isLeast(lower.slice(Math.max(0, start - NEAR), start), lower.slice(end, end + NEAR)))
      found.push({ start, end, years: tag });
  }
  for (const one of [...labelledAmounts(lower), ...(found.length > 0 ? listedAmounts(lower) : [])])
    if (found.every(({ start, end }) => one.end <= start || one.start >= end)) found.push(one);
  found.sort((a, b) => a.start - b.start);
  return found.length === 0 ? found : [...found, ...parts(lower, found)].sort((a, b) => a.start - b.start);
});

/** True for a word at an offset that is said of the amounts alone: "4 years plus", "3 years minimum, 5 years preferred". `all`: the amounts of the text. */
export function isSaidOfAmounts(text: string, at: number, all: Amount[]): boolean {
  const last = all.findLastIndex(({ start }) => start <= at);
  const { end } = all[last] ?? { end: -1 };
  if (at < end) return true;
  const gap = text.slice(Math.max(0, end), at);
  return (last > 0 && /^\s*$/.test(gap)) || (last >= 0 && /^[^,;]{0,40}[(,]\s*\d{1,2}\+?\s*$/.test(gap));
}

function amountOf(shape: AmountShape, text: string, lower: string): Amount | null {
  const { end, least, joint, most, month, decade, half, halfBehind } = shape;
  let { start } = shape;
  let number = least;
  if (most !== undefined && !(joins(joint ?? '', text.slice(Math.max(0, start - NEAR), start)) && rises(least, most))) {
    start = lower.indexOf(most, start + least.length + (joint ?? '').length);
    number = most;
  }
  const more = halfBehind !== undefined || (half !== undefined && most === undefined) ? 0.5 : 0;
  const count = countOf(number) + more;
  const years = month !== undefined ? Math.floor(count / 6) / 2 : count * (decade === undefined ? 1 : 10);
  if (more === 0 && ARTICLE.test(number) && !PREPOSITION.test(text.slice(end, end + NEAR))) return null;
  const before = text.slice(Math.max(0, start - NEAR), start);
  // "Da 2 a 4 anni": the word that also says "since" opens a range.
  const isRange = most !== undefined && endsWithCue(CUES.amounts.between, before);
  if (years <= 0 || years > MOST || !isLeast(isRange ? '' : before, text.slice(end, end + NEAR))) return null;
  // "+5 años", ">3 years"
  return { start: start - (/[+>≥~]$/.test(text.slice(Math.max(0, start - 1), start)) ? 1 : 0), end, years };
}

/** "3 to 5" and "3-5" anywhere, "3 and 5" only behind "between". */
function joins(joint: string, before: string): boolean {
  return !/\p{L}/u.test(joint) || CUES.amounts.to.has(joint.toLowerCase()) || endsWithCue(CUES.amounts.between, before);
}

/** A range goes up: in ".NET 8 - 5 years" the first number is a version. */
function rises(least: string, most: string): boolean {
  return numberOf(least) <= numberOf(most);
}

/** What is said ahead of a unit: a number, "half a", or an article. */
function countOf(number: string): number {
  if (ARTICLE.test(number)) return 1;
  return CUES.amounts.halfOf.includes(number.toLowerCase()) ? 0.5 : numberOf(number);
}

/** What a number in digits or words says; 0 for none. */
function numberOf(text: string): number {
  const digits = Number.parseFloat(text.replace(',', '.'));
  return Number.isNaN(digits) ? (CUES.numbers.get(text.toLowerCase()) ?? 0) : digits;
}

function isLeast(before: string, after: string): boolean {
  const { atMostBefore, atMostAfter, timeBefore, timeAfter } = CUES.amounts;
  // Of "not less than" and "no more than" the longer cue decides, which starts first.
  const [least, most] = [cueAtEnd(CUES.amounts.atLeast, before), cueAtEnd(atMostBefore, before)];
  if (most >= 0 && (least < 0 || most < least)) return false;
  // "In the last 3 years" is a time, "spent the last 3 years" is practice.
  const since = cueAtEnd(CUES.amounts.lasting, before);
  const isSince = since >= 0 && since < cueAtEnd(timeBefore, before);
  // "Hace 5 años" is a time, "desde hace 5 años" is practice.
  if (OPENING.test(before)) return false;
  const time = isSince ? -1 : cueAtEnd(timeBefore, before);
  if (time >= 0 && (least < 0 || time <= least)) return false;
  return !startsWithCue(atMostAfter, after) && !startsWithCue(timeAfter, after) && !isTerm(after);
}

/** "3-year apprenticeship", "four years of vocational training", but "5 years of project experience" is practice. */
function isTerm(after: string): boolean {
  const words = after.replace(/^(?:['’]s|s['’])?[\s-]*(?:(?:of|de|d['’]|à)\s*)?/i, '');
  const behind = /^\p{L}+[\s-]+/u.exec(words)?.[0] ?? '';
  const cue = [after, words, words.slice(behind.length)].find((rest) => startsWithCue(CUES.amounts.terms, rest));
  // "Experience training models" is what was done.
  if (cue !== undefined && cue !== after && cue !== words && CUES.knowledgeBehind.fills(behind.trim())) return false;
  return cue !== undefined && !CUES.knowledgeBehind.test(cue.split(/\s+/).slice(0, 3).join(' '));
}

function parts(text: string, whole: Amount[]): Amount[] {
  const first = whole[0] as Amount;
  const from = first.end;
  const halves = CUES.amounts.halfOfWhich.all(text).flatMap(({ 0: said, index }): Amount[] => {
    const end = index + said.length;
    const isPart = index >= from && PREPOSITION.test(text.slice(end, end + NEAR));
    return isPart ? [{ start: index, end, years: Math.floor(first.years) / 2, isPart: true }] : [];
  });
  const told = numberShapes(text).flatMap(({ start, end, number }) => {
    if (start < from || whole.some((one) => start < one.end && one.start < end)) return [];
    const years = numberOf(number);
    return years > 0 &&
      years <= MOST &&
      isPart(text.slice(Math.max(0, start - NEAR), start), text.slice(start, end), text.slice(end, end + NEAR))
      ? [{ start, end, years, isPart: true }]
      : [];
  });
  const elided = elidedAmounts(text, from).filter(
    ({ start, end }) => ![...whole, ...told].some((one) => start < one.end && one.start < end),
  );
  return [...halves, ...told, ...elided];
}

function isPart(before: string, said: string, after: string): boolean {
  if (startsWithCue(CUES.amounts.ofWhichBehind, after)) return true;
  // "5+ years of engineering (3+ in Python)"
  const opens = /\(\s*$/.test(before);
  if (opens && (PREPOSITION.test(after) || /\d\+$/.test(said))) return true;
  if (!PREPOSITION.test(after)) return false;
  const least = CUES.amounts.atLeast.all(before).at(-1);
  const ahead = least && endsWithCue(CUES.amounts.atLeast, before) ? before.slice(0, least.index) : before;
  return endsWithCue(CUES.amounts.ofWhich, ahead) || isJoinedAhead(ahead.trimEnd().replace(SINCE, ''));
}

/** True where a text ends with "and" or a comma behind something that is no number. */
function isJoinedAhead(text: string): boolean {
  const and = /,$|\s[eyi]$/.test(text)
    ? text.length - 1
    : CUES.and.all(text).findLast(({ 0: said, index }) => index + said.length === text.length)?.index;
  return and !== undefined && /[^\d\s]\s*$/.test(text.slice(0, and));
}
