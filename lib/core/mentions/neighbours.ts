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
 * The lists among the candidates of a block: runs that only list separators, or one unknown item between separators, hold
 * apart. Every candidate is in exactly one run.
 */
export function listRuns(folded: Folded, candidates: Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  let last: Candidate | undefined;
  for (const candidate of candidates) {
    const run = runs.at(-1);
    if (
      run &&
      run.length < LONGEST_RUN &&
      last &&
      isListGap(folded.lower.slice(last.end, Math.min(candidate.start, last.end + LONGEST_GAP + 1)))
    )
      run.push(candidate);
    else runs.push([candidate]);
    last = candidate;
  }
  return runs;
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
