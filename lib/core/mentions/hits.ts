import { type NameTable, ROOT, type TableSpelling } from '../dictionary/name-table';
import type { GapKind } from '../dictionary/spelling';
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

/** What may stand between two parts, by what the spelling has there, with the capital or not that follows. */
const GAPS: Record<GapKind, RegExp> = {
  space: /^(?: {1,3}|[-._\n]).$/,
  slash: /^(?: ?[/&] ?|-| ).$/,
  // Two common words side by side ("code commit") are no product; two capitalised ones are.
  hump: /^[ -]\p{Lu}$/u,
};

/** What stands at a gap of a match: where in the key, and the separators with the character behind them. */
interface Gap {
  at: number;
  text: string;
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
      const found = { at: size, text: folded.cased.slice(i, i + gap + 1) };
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
      if (!gaps.every((gap) => fits(spelling, gap)) || (spelling.hides && !isSpaced(spelling, gaps))) continue;
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
  return [...phrase.gaps].every(([at, kind]) => kind === 'hump' || gaps.some((gap) => gap.at === at));
}

function fits(spelling: TableSpelling, gap: Gap): boolean {
  const kind = spelling.gaps.get(gap.at);
  return kind !== undefined && GAPS[kind].test(gap.text);
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
