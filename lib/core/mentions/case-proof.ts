import { CUES } from '../cues';
import { sectionOf } from '../cues/headings/headings';
import { isAsciiLetter, isCapitalLetter, isDigit, isUpperCase, LETTERS } from '../text/characters';
import type { Folded } from '../text/fold';
import type { Candidate } from './candidate';

const NEAR = 40;
const COMMA = 44;
const TITLE_LENGTH = 90;
/** A block longer than this, its brackets included, holds more than one name. */
const LONGEST_ALONE = 400;

/** True where the case of a name proves that it is one: a capital inside a sentence, or inside the word. */
export function caseProves(folded: Folded, one: Candidate, shouted: () => boolean): boolean {
  const name = folded.cased.slice(one.start, one.end);
  if (!/[A-Z]/.test(name) || one.end - one.start < 2) return false;
  if (/^[A-Z][a-z]+s?$/.test(name)) return !opensSentence(folded, one.start) && !isTitleCase(folded, one);
  return name.toUpperCase() !== name || !shouted();
}

/** True where a capital at `start` would stand for any word. */
export function opensSentence(folded: Folded, start: number): boolean {
  if (isInSentence(folded.cased, start)) return false;
  const before = folded.cased.slice(Math.max(0, start - AHEAD), start);
  if (/\b(?:e\.?g|i\.e|z\.\s?b|incl|inkl|bijv|ex)\.[\s:,]*$/i.test(before)) return false;
  return start === 0 || /(?:^|[.!?:\n])["'(*\s]*$|^["'(*\s-]*$|(?:^|\n)\s*[-*•·◆♦▪●o]\s*$|[•●▪◆♦]\s*$/.test(before);
}

/** How many characters ahead of a name are looked at. */
const AHEAD = 8;

/** True where a word, or a comma behind one, stands right ahead: it needs no pattern to say that a sentence goes on. */
function isInSentence(cased: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && ' "\'(*'.includes(cased.charAt(at))) at--;
  if (at >= 0 && cased.charCodeAt(at) === COMMA) at--;
  // The letter before it, too: "o" alone is the sign of an item.
  return at > start - AHEAD && at > 0 && isPlain(cased.charCodeAt(at)) && isPlain(cased.charCodeAt(at - 1));
}

function isPlain(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** True where the block holds nothing but the name, a version and marks: an item of a list of technologies. */
export function standsAlone(folded: Folded, one: Candidate): boolean {
  return one.end - one.start > 1 && fillsBlock(folded, one);
}

/** The same, also for one letter. */
export function fillsBlock(folded: Folded, one: Candidate): boolean {
  if (folded.lower.length > LONGEST_ALONE) return false;
  const rest = (folded.lower.slice(0, one.start) + folded.lower.slice(one.end)).replace(/\([^()]*\)/g, '');
  return rest.length < 24 && !/\p{L}{2}/u.test(rest.replace(/\b(?:or|and|etc|v|version)\b/g, ''));
}

/** True for text mostly in capitals: case then proves nothing. */
export function isShouted(cased: string): boolean {
  let [letters, capitals] = [0, 0];
  for (let i = 0; i < cased.length; i++) {
    const code = cased.charCodeAt(i);
    if (!isAsciiLetter(code)) continue;
    letters++;
    if (isCapitalLetter(code)) capitals++;
  }
  return letters > 12 && capitals > letters * 0.7;
}

/** True where the words around a name are capitalised too, as in a heading: the capital then proves nothing. */
function isTitleCase(folded: Folded, one: Candidate): boolean {
  if (folded.cased.length >= TITLE_LENGTH) return false;
  const ahead = /(\p{L}+)[\s-]+$/u.exec(folded.cased.slice(Math.max(0, one.start - NEAR), one.start));
  const before = ahead && !opensSentence(folded, one.start - ahead[0].length) ? ahead[1] : undefined;
  const after = /^[\s-]+(\p{L}+)/u.exec(folded.cased.slice(one.end, one.end + NEAR))?.[1];
  const words = [before, after].filter((word) => word !== undefined && word.length > 3) as string[];
  return words.length > 0 && words.every((word) => isUpperCase(word.charAt(0)) && !CUES.evidenceAfter.test(word));
}

const LABEL = /(?:^|[.;,|•·\n])[^\p{L}.;\n]*(\p{L}[\p{L}\s'’/-]{1,40}?)\s*:\s*$/u;
const UNIT = CUES.years.join('|');
const WORDS = [...CUES.numbers.keys()].join('|');
const NUMBER = `\\d\\)?|(?<![${LETTERS}])(?:${WORDS})`;
const YEARS = new RegExp(`(?:${NUMBER})\\s?\\+?\\s?(?:${UNIT})['’]?\\s(?:of |d'|de |in )?$`);
/** Many years in one word: "a decade of C", "two decades of R". */
const DECADES = /(?<!\p{L})decades?\s(?:of |with |in )$/u;
/** Years right behind a name: "Rust: 2y", "Go (3 years)". */
const YEARS_BEHIND = new RegExp(
  `^\\s?(?:[:(–—-]\\s?){1,2}(?:\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?|${WORDS})\\+?\\s?(?:y|${UNIT})(?![${LETTERS}])`,
);
/** What a label's or a number's one word ends with. */
const ENDS = /^\s*(?:$|[.;,\n(/])/;

/** True for one name behind a label that asks, wishes or names a kind of technology ("Nice to have: Rust", "Main language: Go"), or beside its years ("3 years of R.", "Rust: 2y"), or behind what asks for knowledge ("Une expérience avec Swift"). */
export function isLabelled(folded: Folded, one: Candidate): boolean {
  if (YEARS_BEHIND.test(folded.lower.slice(one.end, one.end + NEAR)) || isAllThatIsSaid(folded, one)) return true;
  if (!ENDS.test(folded.lower.slice(one.end, one.end + NEAR))) return false;
  const before = folded.lower.slice(Math.max(0, one.start - NEAR), one.start);
  if (YEARS.test(before) || DECADES.test(before) || endsWithKnowledge(before)) return true;
  const label = LABEL.exec(before)?.[1];
  if (label === undefined) return false;
  const section = sectionOf(label);
  return (
    section === 'required' ||
    section === 'preferred' ||
    section === 'unneeded' ||
    section === 'stack' ||
    CUES.kinds.test(label) ||
    CUES.areas.test(label)
  );
}

function endsWithKnowledge(before: string): boolean {
  const words = before.trimEnd();
  const last = CUES.knowledge.all(words).at(-1);
  return last !== undefined && last.index + last[0].length === words.length;
}

/** True where a name opens its block and nothing follows but a wish or a demand: a row of a table, "Rust | nice to have", "Go: required". */
function isAllThatIsSaid({ lower }: Folded, { start, end }: Candidate): boolean {
  const rest = lower.slice(end, end + NEAR).replace(/^[\s:|(–-]+|[\s.|)]+$/gu, '');
  if (rest.length < 4 || end + NEAR <= lower.length || /\p{L}/u.test(lower.slice(0, start))) return false;
  return [CUES.wishAfter, CUES.demand].some((cues) => cues.exec(rest)?.[0].length === rest.length);
}
