import type { Dictionary } from '../dictionary/dictionary';
import { isCapitalLetter } from '../text/characters';
import type { Folded } from '../text/fold';
import { hasInnerCapital } from './boundaries';
import type { Candidate } from './candidate';

const LONGEST = 60;
const MOST_PIECES = 6;
const NO_NAMES: Candidate[] = [];

/** A known name from `start` to `end` of a fused word. */
interface Piece {
  start: number;
  end: number;
  candidate: Candidate;
}

/**
 * Takes apart a word that lost its separators: `DockerLXCLXD`. Only where the whole word divides into at least two known
 * names, each written in its own case and starting with a capital; ordinary words stay whole.
 */
export function divideFused(folded: Folded, start: number, end: number, dictionary: Dictionary): Candidate[] {
  if (end - start > LONGEST || end - start < 5 || !isCapitalLetter(folded.cased.charCodeAt(start))) return NO_NAMES;
  if (!hasInnerCapital(folded, start, end)) return NO_NAMES;
  const word = folded.cased.slice(start, end);
  const ways: (Piece[] | undefined)[] = [[]];
  for (let to = 2; to <= word.length; to++) {
    for (let from = 0; from <= to - 2; from++) {
      const before = ways[from];
      if (!before || before.length >= MOST_PIECES || (ways[to] && (ways[to] as Piece[]).length <= before.length + 1))
        continue;
      const candidate = pieceOf(word, from, to, start, dictionary);
      if (candidate) ways[to] = [...before, { start: from, end: to, candidate }];
    }
  }
  const whole = ways[word.length];
  return whole && whole.length >= 2 ? whole.map((piece) => piece.candidate) : [];
}

function pieceOf(word: string, from: number, to: number, start: number, dictionary: Dictionary): Candidate | undefined {
  const text = word.slice(from, to);
  if (!/^[A-Z]/.test(text)) return undefined;
  const end = dictionary.names
    .get(text.toLowerCase())
    .find(({ hides, proof, cased }) => !hides && proof !== 'company' && cased === text);
  if (!end || (end.size < 3 && word.length > 6)) return undefined;
  return { start: start + from, end: start + to, options: [{ skill: end.skill, proof: end.proof }] };
}
