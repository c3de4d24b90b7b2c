import { isDigit } from '../characters';

/** Postings write "we’d" as often as "we'd". */
const CURLY = 0x2019;
const APOSTROPHE = 39;
/** Beyond this there are no letters that phrases are made of. */
export const LATIN = 0x250;
/** For each code unit of Latin the one of its lower case; itself where that is longer. */
const LOWER = Uint16Array.from({ length: LATIN }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});
/** The same of letters and digits; 0 for what is neither. */
const WORD = LOWER.map((lower) => (isLetter(lower) || isDigit(lower) ? lower : 0));

/** True for a letter of the languages that there are cues for, in lower case. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code < LATIN);
}

/** True where a letter or a digit stands. */
export function isWordAt(text: string, at: number): boolean {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : LATIN;
  return code < LATIN && WORD[code] !== 0;
}

/** A letter or digit in lower case; 0 for any other code unit, and past either end of a text (`NaN`). */
export function wordUnit(code: number): number {
  return code < LATIN ? (WORD[code] as number) : 0;
}

/** The code unit at an offset in lower case; -1 past either end. */
export function lowerAt(text: string, at: number): number {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
  if (code === CURLY) return APOSTROPHE;
  return code >= 0 && code < LATIN ? (LOWER[code] as number) : code;
}
