import { CUES } from '../../cues';
import type { Language } from '../../text/language';
import { isReaderNamed } from './reader-named';

/** Ends a clause, and what only may: a comma, and a word that joins. */
const STOP = /[;:!?–—]|\.(?=\s|$)/u;
const PART = /[;:!?–—]|\.(?=\s|$)|,\s|\s(?=(?:and|but|so|und|aber|et|mais|y|pero|e|mas|ma|en|maar|oraz|ale)\s)/gu;
/** Turns to something else, whoever is the subject. */
const TURN = /^(?:so|but|aber|mais|pero|mas|ma|maar|ale)\s/iu;
const JOIN = /^[\s,]*(?:(?:and|but|so|und|aber|et|mais|y|pero|e|mas|ma|en|maar|i|oraz|ale|a)\s)?/iu;

/**
 * How far what is told of people reaches, as an offset behind `from`: to the end of its clause, or to the part that speaks to the reader or of
 * the firm, or that asks by itself behind a comma. A clause of which "they" is the subject goes on.
 */
export function reachOf(text: string, from: number, language: Language | undefined): number {
  const ends = [...text.slice(from).matchAll(PART)].map(({ index }) => from + index);
  for (const [i, at] of ends.entries()) {
    const part = text.slice(at, ends[i + 1] ?? text.length);
    const said = part.slice(1);
    const first = (/^[^\p{L}]*/u.exec(said)?.[0].length ?? 0) + (JOIN.exec(said.trimStart())?.[0].length ?? 0);
    if (CUES.people.they(language).endAt(said, first) >= 0) continue;
    if (STOP.test(part.charAt(0))) return at;
    if (isReaderNamed(said, language) || CUES.firm(language).test(said)) return at;
    if ((part.startsWith(',') || TURN.test(said)) && asks(said)) return at;
  }
  return text.length;
}

function asks(said: string): boolean {
  return [CUES.demand, CUES.knowledge, CUES.seeking, CUES.wishAfter].some((cues) => cues.test(said));
}
