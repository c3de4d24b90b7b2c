import type { Spelling } from '../dictionary/dictionary';
import type { GapKind, SpellingKey } from '../dictionary/spelling';
import type { TrieNode } from '../dictionary/trie';
import type { Folded } from '../text/fold';
import { beginsName, endOfName, mayPart } from './boundaries';

/** A spelling that fits at some place, and where it ends. */
export interface Hit {
  spelling: Spelling;
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

/**
 * Everything that fits at `start`, with boundaries, gaps and case as each spelling asks, shortest first; among it names that end
 * inside a word (`glued`), which count only where the rest of that word is accounted for. `inWord`: the name may begin inside a word.
 */
export function hitsAt(folded: Folded, start: number, root: TrieNode<Spelling>, inWord = false): Hit[] {
  const { lower } = folded;
  const gaps: Gap[] = [];
  const hits: Hit[] = [];
  let node = root;
  let size = 0;
  let i = start;
  while (i < lower.length) {
    const next = node.next.get(lower.charCodeAt(i));
    if (!next) {
      const gap = node.gap ? gapAt(lower, i, node) : 0;
      if (gap === 0) break;
      gaps.push({ at: size, text: folded.cased.slice(i, i + gap + 1) });
      i += gap;
      continue;
    }
    node = next;
    size++;
    i++;
    for (const { spelling, value } of node.ends) {
      if (gaps.every((gap) => fits(spelling, gap)) && (!value.hides || isSpaced(spelling, gaps)))
        hits.push(...hit(folded, start, i, spelling, value, inWord));
    }
  }
  return hits;
}

/** True where every separator of a phrase stands in the text too: "fast lane" does not hide `fastlane`. */
function isSpaced(phrase: SpellingKey, gaps: Gap[]): boolean {
  return [...phrase.gaps].every(([at, kind]) => kind === 'hump' || gaps.some((gap) => gap.at === at));
}

function fits(spelling: SpellingKey, gap: Gap): boolean {
  const kind = spelling.gaps.get(gap.at);
  return kind !== undefined && GAPS[kind].test(gap.text);
}

function hit(
  folded: Folded,
  start: number,
  end: number,
  spelling: SpellingKey,
  value: Spelling,
  inWord: boolean,
): Hit[] {
  if (value.exact && !isInCase(folded, start, end, spelling)) return [];
  const size = Math.min(value.size, end - start);
  if (!inWord && !beginsName(folded, start, size)) return [];
  const real = endOfName(folded, end, size, value.exact);
  if (real >= 0) return [{ spelling: value, letters: end, end: real, glued: false }];
  return mayPart(folded, end, inWord) ? [{ spelling: value, letters: end, end, glued: true }] : [];
}

function isInCase(folded: Folded, start: number, end: number, spelling: SpellingKey): boolean {
  const cased = folded.cased.slice(start, end);
  return cased === spelling.cased || cased.replace(/(?<=.)[\s\-._/&]/g, '') === spelling.cased;
}

/** How many separators at `i`, four at most, lead on to a child of the node; 0 where none do. */
function gapAt(lower: string, i: number, node: TrieNode<Spelling>): number {
  let length = 0;
  while (length < 4 && ' -._/&\n'.includes(lower.charAt(i + length) || 'x')) length++;
  while (length > 0 && !node.next.has(lower.charCodeAt(i + length))) length--;
  return length;
}
