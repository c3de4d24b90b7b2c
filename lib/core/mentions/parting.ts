import { CUES } from '../cues';
import { isCapitalLetter, isDigit, isSmallLetter, isWordCharacter } from '../text/characters';
import type { Folded } from '../text/fold';

/** The most letters of a small word that goes between names. */
export const LONGEST_GLUE = 6;

/** True where a name that ends at `at`, inside a word, may part from what follows; `inWord`: a name that began inside a word, too. */
export function mayPart(text: Folded, at: number, inWord: boolean): boolean {
  return isCut(text, at) || glueAt(text, at, inWord) > 0;
}

/** True where two words of a fused one may part: `n|R`, `D|Do`, `QL|a`. */
export function isCut(text: Folded, at: number): boolean {
  if (isHump(text, at)) return true;
  const [far, before, here, next] = [-2, -1, 0, 1].map((by) => text.cased.charCodeAt(at + by));
  if (!isCapitalLetter(before ?? 0)) return false;
  return isCapitalLetter(here ?? 0) ? isSmallLetter(next ?? 0) : isSmallLetter(here ?? 0) && isCapitalLetter(far ?? 0);
}

/** True where a capital follows a small letter or a digit. */
export function isHump(text: Folded, at: number): boolean {
  const before = text.cased.charCodeAt(at - 1);
  return isCapitalLetter(text.cased.charCodeAt(at)) && (isSmallLetter(before) || isDigit(before));
}

/** How many letters of a small word stand at `at` with a capital right behind them (`and|TypeScript`), or with `closing` the end of the word; 0 where none does. */
export function glueAt(text: Folded, at: number, closing: boolean): number {
  for (let length = 2; length <= LONGEST_GLUE; length++) {
    const isEnd = closing && !isWordCharacter(text.cased.charCodeAt(at + length));
    if (isEnd || isHump(text, at + length)) return isGlue(text.cased.slice(at, at + length)) ? length : 0;
  }
  return 0;
}

/** True for a small word that goes between names in any of the languages: "and", "using", "mit". */
export function isGlue(word: string): boolean {
  return word.length > 1 && isSmallLetter(word.charCodeAt(1)) && CUES.glue.has(word.toLowerCase());
}
