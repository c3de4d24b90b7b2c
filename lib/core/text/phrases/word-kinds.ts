import { isAsciiLetter, isDigit } from '../characters';

/** What words are made of. */
const LETTER = 1;
const DIGIT = 2;
const OTHER_NUMBER = 3;
const NOTHING = 4;

/** The kind of each code unit that a text had so far. */
const kinds = new Uint8Array(0x10000);

/** What a code unit is in a word, a number for each kind; 0 where it is in none. `apart`: letters and digits are words of their own, and other numbers are in none. */
export function kindOf(code: number, apart: boolean): number {
  const kind = kinds[code] || learnt(code);
  if (kind === NOTHING) return 0;
  return apart ? (kind === OTHER_NUMBER ? 0 : kind) : LETTER;
}

/** Where the word ends that begins at an offset. */
export function endOfWord(text: string, start: number, apart: boolean): number {
  const kind = kindOf(text.charCodeAt(start), apart);
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end), apart) === kind) end++;
  return end;
}

function learnt(code: number): number {
  const kind = kindOfLatin(code) || kindOfAny(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** The kind of what most texts are made of, for which no table of all letters is asked; 0 for anything else. */
function kindOfLatin(code: number): number {
  if (code < 0x80) return isAsciiLetter(code) ? LETTER : isDigit(code) ? DIGIT : NOTHING;
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? NOTHING : LETTER;
  return code >= 0x2010 && code <= 0x205e ? NOTHING : 0;
}

function kindOfAny(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? OTHER_NUMBER : NOTHING;
}
