import { CUES } from '../cues';
import { LETTERS } from '../text/characters';
import type { Folded } from '../text/fold';
import type { Candidate } from './candidate';

const LONGEST_GAP = 44;
/** Join statements, too: what stands behind them is as likely another thought. */
const NOT_OF_LISTS = new Set(['plus', 'along with', 'together with']);
/** A longer list proves no more than its parts. */
const LONGEST_RUN = 100;
/** What joins the members of a list, in any language. */
const JOINING = [...[...CUES.joins].filter((word) => !NOT_OF_LISTS.has(word)), 'as well as'];
/** What is an article in one language and joins in another does so only where nothing else stands there. */
const ALONE = new RegExp(`^\\s*${joiner(CUES.oneLetterJoins)}\\s*$`);
const JOINER = joiner([...JOINING, 'y', 'e']);
const BETWEEN = new RegExp(
  `^(?:[\\s\\d.+x]{0,6}|\\s*\\([^()]{0,12}\\))?\\s*(?:[,;/|+&•·‣*\\-\\n]+|${JOINER})[\\s,/()•·*\\-\\n]*(?:(?:${JOINER}|also|e\\.g\\.|like)\\s+)*\\(?\\s*$`,
);
/** "of" is "or" in Dutch, and in English what stands ahead of every name. */
const UNKNOWN_ITEM = new RegExp(
  `^[^.!?:;()\\n]{0,8}[,/|•·][^.!?:;()\\n]*(?:[,/|•·&]|${joiner(JOINING.filter((word) => word !== 'of'))})\\s*$`,
);

function joiner(words: string[]): string {
  const sources = [...words].sort((a, b) => b.length - a.length);
  return `(?<![${LETTERS}])(?:${sources.map((word) => word.replace(/[.]/g, '\\.').replace(/ /g, '\\s+')).join('|')})(?![${LETTERS}\\d])`;
}

/**
 * The list among the candidates of a block that one of them is in: what only list separators, or one unknown item between separators, hold
 * apart, from the first to behind the last. A list that is too long is several. `from`: where the list before ended, at the latest.
 */
export function listAround(folded: Folded, candidates: Candidate[], at: number, from: number): [number, number] {
  const start = at - ((at - startOfList(folded, candidates, at, from)) % LONGEST_RUN);
  return [start, endOfList(folded, candidates, at, Math.min(candidates.length, start + LONGEST_RUN))];
}

function startOfList(folded: Folded, candidates: Candidate[], at: number, from: number): number {
  let first = at;
  while (first > from && areListed(folded, candidates[first - 1] as Candidate, candidates[first] as Candidate)) first--;
  return first;
}

function endOfList(folded: Folded, candidates: Candidate[], at: number, most: number): number {
  let end = at + 1;
  while (end < most && areListed(folded, candidates[end - 1] as Candidate, candidates[end] as Candidate)) end++;
  return end;
}

function areListed({ lower }: Folded, { end }: Candidate, { start }: Candidate): boolean {
  return start - end <= LONGEST_GAP && isListGap(lower.slice(end, start));
}

/** True where nothing but what separates the members of a list stands between two names. */
export function isCloseGap(between: string): boolean {
  return between.length <= LONGEST_GAP && (BETWEEN.test(between) || ALONE.test(between));
}

/** True where what stands between two names makes them neighbours in a list. */
export function isListGap(between: string): boolean {
  if (between.length > LONGEST_GAP) return false;
  return between === '' || BETWEEN.test(between) || ALONE.test(between) || UNKNOWN_ITEM.test(between);
}
