import { isDigit, isUpperCase, isWordCharacter } from '../../../text/characters';
import type { Folded } from '../../../text/fold';
import { hashOf } from '../model/hash';

/** A word of a block as it is written, with what holds its parts together: `Next.js`, `TF-A`, `C++`. Positions are those of the folded text. */
export interface Word {
  start: number;
  end: number;
  /** Of its letters in lower case; in a scene, of what English says for it. */
  hash: number;
  /** True where English says something else for it. */
  isLittle?: true;
  /** What `commonAt` told. */
  common?: number;
}

/** What a suffix of a domain or a file may have at most: `Next.js`, `llama.cpp`, `draw.io`, `Fly.io`. */
const SUFFIX = 4;
const SPACE = 32;

/** The words of a folded text in order. Linear. */
export function wordsOf(folded: Folded): Word[] {
  const words: Word[] = [];
  const { lower } = folded;
  let i = 0;
  while (i < lower.length) {
    if (!isWordCharacter(lower.charCodeAt(i))) {
      i++;
      continue;
    }
    const end = endOfWord(folded, i);
    words.push({ start: i, end, hash: hashOf(lower, i, end) });
    i = end;
  }
  return words;
}

function endOfWord(folded: Folded, start: number): number {
  let end = endOfPart(folded.lower, start);
  for (;;) {
    // A space ends nearly all of them.
    if (folded.lower.charCodeAt(end) === SPACE) return end;
    const sign = folded.lower.charAt(end);
    if ((sign === '+' || sign === '#') && !isWordCharacter(folded.lower.charCodeAt(end + 1))) {
      end++;
      continue;
    }
    if (!".-_'&".includes(sign) || sign === '' || !isWordCharacter(folded.lower.charCodeAt(end + 1))) return end;
    const next = endOfPart(folded.lower, end + 1);
    if (!joins(folded, start, end, next)) return end;
    end = next;
  }
}

/** True where the sign at `end` holds a word together. */
function joins({ cased, lower }: Folded, start: number, end: number, next: number): boolean {
  const sign = lower.charAt(end);
  if (sign === '_' || sign === '&') return true;
  // "Kubernetes's", and not "it's": what is left of either is no part of a name.
  if (sign === "'") return false;
  // A stop whose space was lost parts two sentences: "deployments.Experience".
  if (sign === '.') return next - end - 1 <= SUFFIX || isDigit(lower.charCodeAt(end - 1));
  // "Kubernetes-based", "SAP-Umfeld" (two words), "TF-A", "well-known" (one).
  const capital = isUpperCase(cased.charAt(start));
  const rest = cased.slice(end + 1, next);
  return !(capital && rest.length > SUFFIX && /^\p{Lu}?\p{Ll}+$/u.test(rest));
}

function endOfPart(lower: string, start: number): number {
  let end = start;
  while (end < lower.length && isWordCharacter(lower.charCodeAt(end))) end++;
  return end;
}
