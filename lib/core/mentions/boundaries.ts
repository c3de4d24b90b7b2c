import { CUES } from '../cues';
import { isCapitalLetter, isDigit, isKatakana, isSmallLetter, isWordCharacter } from '../text/characters';
import type { Folded } from '../text/fold';

const SHORT = 2;
const SPACE = 32;
const COMMA = 44;
const LINE_END = 10;
const HYPHEN = 45;
const PLUS = 43;
const HASH = 35;
const PRODUCT_SUFFIX = /^\.(?:js|py|io|ai|com|org|exe|css|ts)(?![a-z0-9])/;
/** What a very short name may be joined to by a hyphen: Go-based, C-like, R-Entwickler. */
const SHORT_COMPOUND =
  /^-(?:based|like|lang|language|native|specific|programm|entwick|developer|ontwikkel|kenntnis|code|coding)/;
/** Second halves of German and Dutch compounds written in one word: Linuxserver, Javaentwickler. */
const COMPOUND =
  /^(?:s?(?:entwick|kenntnis|administra|umgebung|programmier|system|anwendung|server|cluster|container|skript|scripts|plattform|platform|projekt|project|applikation|applicatie|experte|erfahrung|ervaring|konfiguration|configuratie|ontwikkel|beheer|omgeving|kennis))[a-zäöüß]*/;

/** What recruiters tag their postings with for a job board, ahead of their initials: "#LI-PD1". */
const BOARD_TAG = /(?:^|[^\p{L}\p{N}])LI-$/u;

/** Endings of cases that Polish and Czech put behind a name, without accents. */
const CASE_ENDING = /^(?:i?em|a|u|e|ie|ze|owi|ovi|om|ach|ami|y)(?![a-z0-9])/;
/** The same behind a hyphen, as what is written in capitals has them: “AutoCAD-a”, “SQL-em”. */
const HYPHENED_ENDING = /^-(?:i?em|a|u|y|owi|om|ach|ami|ow)(?![a-z0-9])/;
/** Fewer letters than this and an ending are a word of the language. */
const DECLINED = 4;

/** True where a name may begin at `start`: not in the middle of a word. */
export function beginsName(folded: Folded, start: number, size: number): boolean {
  if (start === 0) return true;
  const before = folded.lower.charCodeAt(start - 1);
  // Nearly every name stands behind a space.
  if (before === SPACE) return true;
  if (isWordCharacter(before) || isInKatakana(folded, start)) return false;
  const sign = folded.lower.charAt(start - 1);
  if (sign === '@' || sign === '_' || sign === '$') return false;
  if (sign === '-' && BOARD_TAG.test(folded.cased.slice(Math.max(0, start - 5), start))) return false;
  if (size > SHORT) return true;
  // "R&D", "h.r.", "B-C", "it's", "#1"
  return !"&-.'+#".includes(sign) || (sign === '-' && !isWordCharacter(folded.lower.charCodeAt(start - 2)));
}

/** Where a name ends whose letters end at `end`: behind its plural, ahead of a possessive, a version or the rest of a compound; -1 where it runs on into another word. */
export function endOfName(folded: Folded, end: number, size: number, exact: boolean): number {
  const { lower } = folded;
  if (end >= lower.length || mayEndAhead(lower.charCodeAt(end))) return end;
  if (size > SHORT && isPlainSign(lower.charCodeAt(end))) return end;
  if (isInKatakana(folded, end)) return -1;
  const rest = lower.slice(end, end + 24);
  const next = rest.charAt(0);
  if (size <= SHORT) return endOfShortName(rest, end, folded.cased.slice(end, end + 4));
  if (PRODUCT_SUFFIX.test(rest)) return -1;
  if (next === '_' || (next === '@' && isWordCharacter(rest.charCodeAt(1)))) return -1;
  if (folded.declines && next === '-') return end + (HYPHENED_ENDING.exec(rest)?.[0].length ?? 0);
  if (!isWordCharacter(rest.charCodeAt(0))) return end;
  const plural = !exact || isShouted(folded, end) ? /^(?:e?s)(?![a-z0-9])/.exec(rest) : null;
  if (plural && takesPlural(lower.slice(Math.max(0, end - 2), end), plural[0])) return end + plural[0].length;
  const ending = folded.declines && size >= DECLINED && isCapital(folded, end - size) ? CASE_ENDING.exec(rest) : null;
  if (ending) return end + ending[0].length;
  if (
    isDigit(rest.charCodeAt(0)) &&
    !isDigit(lower.charCodeAt(end - 1)) &&
    /^\d{1,4}(?:\.\d{1,3}){0,3}(?:\+|\.?x)?(?![a-z0-9])/.test(rest)
  )
    return end;
  return size >= 4 && !exact && COMPOUND.test(rest) ? end : -1;
}

/** True between two letters of one foreign word in Japanese. */
function isInKatakana({ lower }: Folded, at: number): boolean {
  return isKatakana(lower.charCodeAt(at)) && isKatakana(lower.charCodeAt(at - 1));
}

/** True for what no name goes on with, however short it is, and that joins it to nothing. */
function mayEndAhead(code: number): boolean {
  return code === SPACE || code === COMMA || code === LINE_END;
}

/** True for signs of ASCII but those that join a name of some letters to what follows: `.`, `_`, `@`, and the hyphen of a case ending. */
function isPlainSign(code: number): boolean {
  return code < 128 && !isWordCharacter(code) && code !== 46 && code !== 95 && code !== 64 && code !== HYPHEN;
}

/** True where letters take that plural: `es` only follows a hiss. */
function takesPlural(ending: string, plural: string): boolean {
  return /\p{L}{2}$/u.test(ending) && (plural === 's' || /[sxz]$|[cs]h$/.test(ending));
}

/** Names of one or two letters stand quite alone: no digit, sign or apostrophe touches them. */
function endOfShortName(rest: string, end: number, cased: string): number {
  if (isWordCharacter(rest.charCodeAt(0)) || "+#&'_@".includes(rest.charAt(0))) return -1;
  if (rest.startsWith('-')) return !isWordCharacter(rest.charCodeAt(1)) || SHORT_COMPOUND.test(rest) ? end : -1;
  // "… in Go.Qualifications": text that lost the space behind a stop.
  return /^\.[a-z0-9]/.test(rest) && !/^\.[A-Z][a-z]{2}/.test(cased) ? -1 : end;
}

/** True where a capital stands: words of the language are written small. */
function isCapital(folded: Folded, at: number): boolean {
  const letter = folded.cased.charAt(at);
  return letter !== folded.lower.charAt(at);
}

/** True where the two letters before `end` are capitals: APIs, VMs. */
function isShouted(folded: Folded, end: number): boolean {
  return /[A-Z]{2}$/.test(folded.cased.slice(end - 2, end));
}

/** The most letters of a small word that goes between names. */
export const LONGEST_GLUE = 6;

/** True where a name that ends at `at`, inside a word, may part from what follows; `inWord`: a name that began inside a word, too. */
export function mayPart(folded: Folded, at: number, inWord: boolean): boolean {
  return isCut(folded, at) || glueAt(folded, at, inWord) > 0;
}

/** True where two words of a fused one may part: `n|R`, `D|Do`, `QL|a`. */
export function isCut(folded: Folded, at: number): boolean {
  const { cased } = folded;
  const before = cased.charCodeAt(at - 1);
  const here = cased.charCodeAt(at);
  if (isCapitalLetter(here)) {
    // "C++Python", "C#Java"
    if (isSmallLetter(before) || isDigit(before) || isNameSign(before)) return true;
    return isCapitalLetter(before) && isSmallLetter(cased.charCodeAt(at + 1));
  }
  return isCapitalLetter(before) && isSmallLetter(here) && isCapitalLetter(cased.charCodeAt(at - 2));
}

/** True for a sign that names of languages end with. */
function isNameSign(code: number): boolean {
  return code === PLUS || code === HASH;
}

/** True where a capital follows a small letter or a digit. */
export function isHump(folded: Folded, at: number): boolean {
  const before = folded.cased.charCodeAt(at - 1);
  return isCapitalLetter(folded.cased.charCodeAt(at)) && (isSmallLetter(before) || isDigit(before));
}

/** How many letters of a small word stand at `at` with a capital right behind them (`and|TypeScript`), or with `closing` the end of the word; 0 where none does. */
export function glueAt(folded: Folded, at: number, closing: boolean): number {
  for (let length = 2; length <= LONGEST_GLUE; length++) {
    const isEnd = closing && !isWordCharacter(folded.cased.charCodeAt(at + length));
    if (isEnd || isHump(folded, at + length)) return isGlue(folded.cased.slice(at, at + length)) ? length : 0;
  }
  return 0;
}

/** True where a capital stands in a word behind its first letter: nothing else comes apart. */
export function hasInnerCapital({ cased }: Folded, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (isCapitalLetter(cased.charCodeAt(i))) return true;
  return false;
}

/** For the first two letters of small words that go between names a bit for each length there is. */
const GLUE_LENGTHS = new Uint8Array(1 << 10);
for (const word of CUES.glue)
  if (/^[a-z]{2}/.test(word)) GLUE_LENGTHS[pairOf(word, 0)] = (GLUE_LENGTHS[pairOf(word, 0)] ?? 0) | (1 << word.length);

/** A bit for each length of a small word that may stand at `at`, where two letters of `a` to `z` stand; 0 where none does. */
export function glueLengths(cased: string, at: number): number {
  return GLUE_LENGTHS[pairOf(cased, at)] as number;
}

function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}

/** True for a small word that goes between names in any of the languages: "and", "using", "mit". */
export function isGlue(word: string): boolean {
  return word.length > 1 && isSmallLetter(word.charCodeAt(1)) && CUES.glue.has(word.toLowerCase());
}
