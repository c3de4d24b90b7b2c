import type { Hit } from './phrases';
import { hitsOf, type Sentence } from './sentence';
import type { Cue } from './words';

/** What ends a clause: what is said before it does not bear on what is said behind. */
const BREAK =
  /[;:()|]|,(?! ?\d{3})|\s-\s|\b(?:but|however|aber|sondern|jedoch|mais|pero|mas|maar|ale|lecz|ma|although|though|while|if|when|wenn|falls|si|quand|als|cuando|quando|jesli|pokud)\b/;
/** How far a negation reaches, in characters. */
const REACH = 60;

/** "Non-technical colleagues" denies nothing but what its next word says. */
const OF_PEOPLE =
  /^non[- ](?!essential|required|mandatory|necessary|obligatory|negotiable|issue|requirement)\p{L}+(?: (?:and|or) \p{L}+)? (?:stakeholders?|people|colleagues?|audiences?|teams?|staff|users?|customers?|clients?|partners?|management|members?|business)\b/u;

/** Another thing is denied beside what is said. */
const AND_NOT =
  /^[^.;:()]{0,24}(?<!\p{L})(?:and not an?|and no|und nicht ein\p{L}*|und kein\p{L}*|et non une?|et pas une?|y no una?|e nao uma?|en niet een|en geen) \p{L}/u;

/** Behind what is denied: why it is. */
const CAUSE =
  /\b(?:due to|because|wegen|aufgrund|weil|en raison|debido|devido|a causa|vanwege|wegens|z powodu|kvuli)\b/;

/** Denies only what stands behind it. */
const AHEAD_ONLY = /^(?:without|ohne|sans|sin|sem|senza|zonder|bez)$/;

/** A piece of a sentence. */
export interface Piece {
  start: number;
  end: number;
}

/** True where a negation in the same clause bears on the piece: "no visa sponsorship", "sponsorship is not available". */
export function isNegated(sentence: Sentence, piece: Piece): boolean {
  return hitsOf(sentence, 'not').some((hit) => {
    if (OF_PEOPLE.test(sentence.lower.slice(hit.start))) return false;
    if (hit.start >= piece.start && hit.end <= piece.end) return true;
    if (hit.start >= piece.end && AHEAD_ONLY.test(sentence.lower.slice(hit.start, hit.end))) return false;
    // "A permanent position and not a contract" denies the other.
    if (hit.start >= piece.end && AND_NOT.test(sentence.lower.slice(piece.end))) return false;
    const [from, to] = hit.end <= piece.start ? [hit.end, piece.start] : [piece.end, hit.start];
    const gap = sentence.lower.slice(from, to);
    return to - from <= REACH && to >= from && !BREAK.test(gap) && !CAUSE.test(gap);
  });
}

/** True where a wish in the same clause, or the heading above, is about the piece. */
export function isWished(sentence: Sentence, piece: Piece, reach = REACH): boolean {
  if (sentence.isWished()) return true;
  return hitsOf(sentence, 'wish').some((hit) => isWishing(sentence, hit) && near(sentence, hit, piece, reach));
}

/** False for "plus" where it only adds something: "Japanese plus English". */
export function isWishing({ lower }: Sentence, { start, end }: Piece): boolean {
  if (lower.slice(start, end) !== 'plus') return true;
  return (
    /(?<!\p{L})(?:an?|big|huge|strong|definite|real|great|ein|un|een|is|es|je|jest|jako|sara|serait)\s$/u.test(
      lower.slice(0, start),
    ) || /^\s*(?:$|[.,;)!:\]])/.test(lower.slice(end))
  );
}

/** True where two pieces stand in one clause, at most `reach` characters apart. */
export function near(sentence: Sentence, a: Piece, b: Piece, reach: number): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start <= first.end) return true;
  return second.start - first.end <= reach && !BREAK.test(sentence.lower.slice(first.end, second.start));
}

/** The first phrase of the cues that is near the piece; undefined without one. */
export function nearest(sentence: Sentence, piece: Piece, reach: number, ...cues: Cue[]): Hit<Cue> | undefined {
  return hitsOf(sentence, ...cues)
    .filter((hit) => near(sentence, hit, piece, reach))
    .sort((a, b) => distance(a, piece) - distance(b, piece))[0];
}

/** How many characters lie between two pieces; 0 where they touch or overlap. */
export function distance(a: Piece, b: Piece): number {
  return Math.max(0, a.start >= b.end ? a.start - b.end : b.start - a.end);
}

/** True for a sentence of few words, as labels and entries of lists are. */
export function isShort({ words }: Sentence, most = 6): boolean {
  return words.length <= most;
}

/** True for a unit of one letter that stands apart from its number, where it is a word of its own: "3 y 5 años". */
export function isLooseLetter({ lower }: Sentence, { start, end }: Piece): boolean {
  return end - start === 1 && !/[\d+]/.test(lower.charAt(start - 1));
}
