/** From here on: scripts without spaces, halves of emoji, private characters and wide punctuation. */
const SPACELESS = 0x2e80;

/**
 * True for a letter or a digit of a script that puts spaces between words, by its UTF-16 code unit; false past either end of a
 * text (`NaN`). A name that touches Chinese, Japanese or Korean text, or an emoji, ends there.
 */
export function isWordCharacter(code: number): boolean {
  if (code < 128) return isAsciiLetter(code) || isDigit(code);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code < SPACELESS;
}

/** True for a character of a script without spaces, and for all that `SPACELESS` has beside them. */
export function isSpaceless(code: number): boolean {
  return code >= SPACELESS;
}

/** True for the letters that Japanese writes foreign words with: a name does not end between two of them. */
export function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb;
}

/**
 * The letters of scripts with spaces and of most others, for a class of a pattern without the flag `u`: an engine takes a hundred times
 * as long over `\p{L}`, which is a table of its own wherever it stands, and over case and `u` together.
 */
export const LETTERS =
  'a-zA-Z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff';

/** True for a code unit of `LETTERS`. */
export function isLetterUnit(code: number): boolean {
  if (code < 0xc0) return isAsciiLetter(code) || code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2c2) return code !== 0xd7 && code !== 0xf7;
  return (
    (code >= 0x370 && code <= 0x1fff) ||
    (code >= 0x2c00 && code <= 0x2dff) ||
    (code >= 0x3041 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfdff)
  );
}

/** True for `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for `a` to `z` and `A` to `Z`. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** True for `A` to `Z`. */
export function isCapitalLetter(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** True for `a` to `z`. */
export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** True for a letter that has a lower case other than itself. */
export function isUpperCase(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? isCapitalLetter(code) : character !== character.toLowerCase();
}
