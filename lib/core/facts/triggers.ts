import { isDigit } from '../text/characters';
import { isLetter, TellingWords } from '../text/phrases/telling-words';
import { NUMBER_WORDS } from './numbers';
import { HEADED_PHRASES, NUMBERED_PHRASES, TELLING_PHRASES } from './words';

const SIGNS = { dollar: 36, percent: 37, pound: 0xa3, yen: 0xa5, first: 0x20a0, last: 0x20cf };
const K = [75, 107];
const SPACE = 32;
const BARS = new Set([...'|·•‖¦\t'].map((sign) => sign.charCodeAt(0)));

/** What a word may tell: a fact, or a fact where a number stands by. */
const SURE = 1;
const NUMBERED = 2;
/** A heading tells something of what stands under it. */
const HEADED = 4;
/** A number. */
const NUMBER = 8;
const WORDS = new TellingWords(() => [
  [TELLING_PHRASES, SURE],
  [NUMBERED_PHRASES, NUMBERED],
  [HEADED_PHRASES, HEADED],
  [NUMBER_WORDS, NUMBER],
]);

/**
 * True where a piece of text may say a fact: a telling phrase may stand in it, or it has a sign of money. Offsets are UTF-16 code units. Linear,
 * and passes over most of a posting. `isHeading`: it may also tell something of what stands under it.
 */
export function mayTell(text: string, from: number, to: number, isHeading = false): boolean {
  const enough = isHeading ? SURE | HEADED : SURE;
  const said = WORDS.in(text, from, to, enough);
  if ((said & enough) !== 0) return true;
  let hasNumber = (said & NUMBER) !== 0;
  let isNumbered = (said & NUMBERED) !== 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      hasNumber = true;
      if (isThousands(text, i + 1, to)) return true;
    } else if (code === SIGNS.percent) isNumbered = true;
    else if (code === SIGNS.dollar || (code >= SIGNS.pound && code <= SIGNS.yen)) return true;
    else if (code >= SIGNS.first && code <= SIGNS.last) return true;
  }
  return hasNumber && isNumbered;
}

/** "60k", "60 k". */
function isThousands(text: string, behind: number, to: number): boolean {
  const at = behind + Number(text.charCodeAt(behind) === SPACE);
  return at < to && K.includes(text.charCodeAt(at)) && !(at + 1 < to && isLetter(text.charCodeAt(at + 1)));
}

/** True where a bar or a tab stands, by which a line is divided into fields. */
export function hasBar(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BARS.has(text.charCodeAt(i))) return true;
  return false;
}
