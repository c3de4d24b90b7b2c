import type { Dictionary, Spelling } from '../dictionary/dictionary';
import type { GapKind, SpellingKey } from '../dictionary/spelling';
import type { TrieNode } from '../dictionary/trie';
import { addressZones, type Zone } from '../text/addresses';
import { isWordCharacter } from '../text/characters';
import type { Folded } from '../text/fold';
import { beginsName, endOfName } from './boundaries';
import type { Candidate, Option } from './candidate';
import { divideFused, divideGlued } from './fused';

/** A spelling that fits at some place, and where it ends. */
interface Hit {
  spelling: Spelling;
  /** Where its letters end, and where the name ends with its plural. */
  letters: number;
  end: number;
}

/** What may stand between two parts, by what the spelling has there, with the capital or not that follows. */
const GAPS: Record<GapKind, RegExp> = {
  space: /^(?: {1,3}|[-._\n]).$/,
  slash: /^(?: ?[/&] ?|-| ).$/,
  // Two common words side by side ("code commit") are no product; two capitalised ones are.
  hump: /^[ -]\p{Lu}$/u,
};

/**
 * Every place of a block where a spelling stands, the longest at each place, left to right, not overlapping. One pass over
 * the text: at each word the trie is walked as far as it goes, and a spelling is looked at more than once only where
 * several share a key. A phrase hides the skill it was written for as far as it reaches.
 */
export function findCandidates(text: Folded, dictionary: Dictionary): Candidate[] {
  const found: Candidate[] = [];
  const zones = addressZones(text.lower);
  let zone = 0;
  let hidden: Hit[] = [];
  let i = 0;
  while (i < text.lower.length) {
    while (zone < zones.length && (zones[zone] as Zone).end <= i) zone++;
    if (!mayBegin(text, i)) {
      i++;
      continue;
    }
    const fitting = hitsAt(text, i, dictionary.trie.root);
    hidden = [...hidden.filter((hit) => hit.end > i), ...fitting.filter(({ spelling }) => spelling.hides)];
    const hits = longest(fitting);
    const address = zones[zone];
    const inAddress = address !== undefined && i >= address.start && i < address.end;
    // A name that fills the whole address is one: asp.net.
    const fills = inAddress && i <= address.start + 1 && hits.length > 0 && (hits[0] as Hit).end >= address.end - 1;
    if (hits.length > 0 && (!inAddress || fills)) {
      const end = (hits[0] as Hit).end;
      const options = optionsOf(hits, hidden);
      if (options.length > 0) found.push({ start: i, end, options });
      i = end;
      continue;
    }
    const word = endOfWord(text, i);
    if (!inAddress) {
      const divided = divideFused(text, i, word, dictionary);
      found.push(...(divided.length > 0 ? divided : divideGlued(text, i, word, dictionary)));
    }
    i = Math.max(word, i + 1);
  }
  return found;
}

/** The skills that hits of one place may stand for: a phrase around it hides the one it was written for. */
function optionsOf(hits: Hit[], hidden: Hit[]): Option[] {
  const skills = new Set(hidden.map(({ spelling }) => spelling.skill));
  return hits
    .filter(({ spelling }) => !skills.has(spelling.skill))
    .map(({ spelling: { skill, proof } }) => ({ skill, proof }));
}

/** The hits of the longest name among those of one place; a broad field takes no technology's place. */
function longest(hits: Hit[]): Hit[] {
  const names = hits.filter(({ spelling }) => !spelling.hides);
  const technologies = names.filter(({ spelling }) => !spelling.concept);
  const best = technologies.length > 0 ? technologies : names;
  const letters = Math.max(...best.map((hit) => hit.letters));
  return best.filter((hit) => hit.letters === letters);
}

function mayBegin(text: Folded, i: number): boolean {
  const code = text.lower.charCodeAt(i);
  if (!isWordCharacter(code)) return text.lower.charAt(i) === '.' && isWordCharacter(text.lower.charCodeAt(i + 1));
  return i === 0 || !isWordCharacter(text.lower.charCodeAt(i - 1));
}

function endOfWord(text: Folded, i: number): number {
  let end = i;
  while (end < text.lower.length && isWordCharacter(text.lower.charCodeAt(end))) end++;
  return end;
}

/** What stands at a gap of a match: where in the key, and the separators with the character behind them. */
interface Gap {
  at: number;
  text: string;
}

/** Everything that fits at `start`, with boundaries, gaps and case as each spelling asks, shortest first. */
function hitsAt(text: Folded, start: number, root: TrieNode<Spelling>): Hit[] {
  const { lower } = text;
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
      gaps.push({ at: size, text: text.cased.slice(i, i + gap + 1) });
      i += gap;
      continue;
    }
    node = next;
    size++;
    i++;
    for (const { spelling, value } of node.ends) {
      if (gaps.every((gap) => fits(spelling, gap)) && (!value.hides || isSpaced(spelling, gaps)))
        hits.push(...hit(text, start, i, spelling, value));
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

function hit(text: Folded, start: number, end: number, spelling: SpellingKey, value: Spelling): Hit[] {
  if (value.exact && !isInCase(text, start, end, spelling)) return [];
  const size = Math.min(value.size, end - start);
  if (!beginsName(text, start, size)) return [];
  const real = endOfName(text, end, size, value.exact);
  return real < 0 ? [] : [{ spelling: value, letters: end, end: real }];
}

function isInCase(text: Folded, start: number, end: number, spelling: SpellingKey): boolean {
  const cased = text.cased.slice(start, end);
  return cased === spelling.cased || cased.replace(/(?<=.)[\s\-._/&]/g, '') === spelling.cased;
}

/** How many separators at `i`, four at most, lead on to a child of the node; 0 where none do. */
function gapAt(lower: string, i: number, node: TrieNode<Spelling>): number {
  let length = 0;
  while (length < 4 && ' -._/&\n'.includes(lower.charAt(i + length) || 'x')) length++;
  while (length > 0 && !node.next.has(lower.charCodeAt(i + length))) length--;
  return length;
}
