import { isDigit } from '../characters';
import { endOfWord, kindOf } from './word-kinds';

const STAR = 42;

/**
 * The words of a phrase in lower case with the stars that touch them, and stars that stand alone; signs are left out. `apart`: letters and digits are words
 * of their own, a star may stand ahead of letters, and none touches digits. A loop, as phrases are gone through by the thousand in a worker that has just woken.
 */
export function partsOf(phrase: string, apart: boolean): string[] {
  const parts: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const isStar = phrase.charCodeAt(at) === STAR;
    const from = isStar && apart ? at + 1 : at;
    const code = from < phrase.length ? phrase.charCodeAt(from) : STAR;
    if (kindOf(code, apart) === 0 || (from > at && isDigit(code))) {
      if (isStar) parts.push('*');
      at++;
      continue;
    }
    let end = endOfWord(phrase, from, apart);
    if (phrase.charCodeAt(end) === STAR && !(apart && isDigit(code))) end++;
    parts.push(phrase.slice(at, end));
    at = end;
  }
  return parts;
}

/** A phrase without the signs ahead of its first word or star. */
export function withoutSigns(phrase: string): string {
  let at = 0;
  while (at < phrase.length && phrase.charCodeAt(at) !== STAR && kindOf(phrase.charCodeAt(at), false) === 0) at++;
  return at === 0 ? phrase : phrase.slice(at);
}
