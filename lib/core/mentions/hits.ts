import { type NameTable, ROOT, type TableSpelling } from '../dictionary/name-table';
import type { GapKind } from '../dictionary/spelling';
import { isUpperCase } from '../text/characters';
import type { Folded } from '../text/fold';
import { beginsName, endOfName, mayPart } from './boundaries';

/** A spelling that fits at some place, and where it ends. */
export interface Hit {
  spelling: TableSpelling;
  /** Where its letters end, and where the name ends with its plural. */
  letters: number;
  end: number;
  /** True where the name ends inside a word, at a place where two words that lost their space may part. */
  glued: boolean;
}

/** Separators that stand in a text between two parts of a match: where in the key, where in the text, and how many. */
interface Gap {
  at: number;
  from: number;
  count: number;
}

/** The longest everyday word that ends a name, in letters, and one more. */
const LONGEST_VERB = 5;
const NO_HITS: Hit[] = [];
const NO_GAPS: Gap[] = [];

/**
 * Everything that fits at `start`, with boundaries, gaps and case as each spelling asks, shortest first; among it names that end
 * inside a word (`glued`), which count only where the rest of that word is accounted for. `inWord`: the name may begin inside a word.
 * `inAnyCase`: case is not asked.
 */
export function hitsAt(folded: Folded, start: number, names: NameTable, inWord = false, inAnyCase = false): Hit[] {
  const { lower } = folded;
  let gaps = NO_GAPS;
  let hits = NO_HITS;
  let node = ROOT;
  let size = 0;
  let i = start;
  while (i < lower.length) {
    const next = names.next(node, lower.charCodeAt(i));
    if (next === ROOT) {
      const gap = names.gapAt(node, lower, i);
      if (gap === 0) break;
      const found = { at: size, from: i, count: gap };
      gaps = gaps === NO_GAPS ? [found] : [...gaps, found];
      i += gap;
      continue;
    }
    node = next;
    size++;
    i++;
    if (!names.hasEnds(node)) continue;
    for (let end = names.firstEndOf(node); names.isEndOf(end, node); end++) {
      const spelling = names.spelling(end);
      if (gaps !== NO_GAPS && !gaps.every((gap) => fits(spelling, gap, folded.cased))) continue;
      if (spelling.hides && !isSpaced(spelling, gaps)) continue;
      const one = hit(folded, start, i, spelling, inWord, inAnyCase);
      if (!one || (gaps.length > 0 && !spelling.hides && endsInVerb(folded, start, one.end))) continue;
      if (hits === NO_HITS) hits = [one];
      else hits.push(one);
    }
  }
  return hits;
}

/** Everyday words that are the last part of some name in other letters: "Linux-HA" and "Linux has", "IBM WAS" and "IBM was", "python-can". */
const VERBS = new Set(['has', 'was', 'is', 'as', 'a', 'can', 'does', 'do', 'us', 'me']);

/** True where a match ends in an everyday word in small letters, with a space ahead: the sentence goes on with it. */
function endsInVerb({ cased }: Folded, start: number, end: number): boolean {
  const space = cased.lastIndexOf(' ', end - 1);
  return space > start && end - space <= LONGEST_VERB && VERBS.has(cased.slice(space + 1, end));
}

/** True where every separator of a phrase stands in the text too: "fast lane" does not hide `fastlane`. */
function isSpaced(phrase: TableSpelling, gaps: Gap[]): boolean {
  for (const [at, kind] of phrase.gaps) if (kind !== 'hump' && !gaps.some((gap) => gap.at === at)) return false;
  return true;
}

function fits({ gaps }: TableSpelling, gap: Gap, cased: string): boolean {
  const kind = gaps.get(gap.at);
  return kind !== undefined && SEPARATES[kind](cased, gap);
}

/** Whether what stands in a text may stand between two parts of a spelling, by what the spelling has there. */
const SEPARATES: Record<GapKind, (cased: string, gap: Gap) => boolean> = {
  // Up to three spaces, or one other separator.
  space: (cased, { from, count }) =>
    count === 1 ? !'/&'.includes(cased.charAt(from)) : count <= 3 && isBlank(cased, from, from + count),
  // One space or hyphen, or a slash or an ampersand with or without a space on either side.
  slash: (cased, { from, count }) => {
    if (count === 1) return ' -/&'.includes(cased.charAt(from));
    const sign = cased.charAt(from) === ' ' ? from + 1 : from;
    return '/&'.includes(cased.charAt(sign)) && isBlank(cased, sign + 1, from + count) && from + count - sign <= 2;
  },
  // Two common words side by side ("code commit") are no product; two capitalised ones are.
  hump: (cased, { from, count }) =>
    count === 1 && ' -'.includes(cased.charAt(from)) && isUpperCase(cased.charAt(from + 1)),
};

function isBlank(cased: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cased.charAt(i) !== ' ') return false;
  return true;
}

function hit(
  folded: Folded,
  start: number,
  end: number,
  spelling: TableSpelling,
  inWord: boolean,
  inAnyCase: boolean,
): Hit | undefined {
  const size = Math.min(spelling.size, end - start);
  if (!inWord && !beginsName(folded, start, size)) return undefined;
  if (spelling.exact && !inAnyCase && !isInCase(folded, start, end, spelling)) return undefined;
  const real = endOfName(folded, end, size, spelling.exact);
  if (real >= 0) return { spelling, letters: end, end: real, glued: false };
  return mayPart(folded, end, inWord) ? { spelling, letters: end, end, glued: true } : undefined;
}

function isInCase(folded: Folded, start: number, end: number, spelling: TableSpelling): boolean {
  const cased = folded.cased.slice(start, end);
  return cased === spelling.cased || cased.replace(/(?<=.)[\s\-._/&]/g, '') === spelling.cased;
}
