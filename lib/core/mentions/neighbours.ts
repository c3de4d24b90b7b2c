import type { Folded } from '../text/fold';
import type { Candidate } from './candidate';

const LONGEST_GAP = 44;
/** A longer list proves no more than its parts. */
const LONGEST_RUN = 100;
const BETWEEN =
  /^(?:[\s\d.+x]{0,6}|\s*\([^()]{0,12}\))?\s*(?:[,;/|+&•·‣*\-\n]+|\b(?:and|or|und|oder|et|ou|en|of|and\/or|y|e|as well as)\b)[\s,/()•·*\-\n]*(?:(?:and|or|und|oder|et|ou|en|of|and\/or|also|e\.g\.|like)\s+)*\(?\s*$/;
const UNKNOWN_ITEM = /^[^.!?:;\n]{0,8}[,/|•·][^.!?:;\n]*(?:[,/|•·&]|\b(?:and|or|und|oder|et|ou|en)\b)\s*$/;

/**
 * The lists among the candidates of a block: runs that only list separators, or one unknown item between separators, hold
 * apart. Every candidate is in exactly one run.
 */
export function listRuns(text: Folded, candidates: Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  let last: Candidate | undefined;
  for (const candidate of candidates) {
    const run = runs.at(-1);
    if (
      run &&
      run.length < LONGEST_RUN &&
      last &&
      isListGap(text.lower.slice(last.end, Math.min(candidate.start, last.end + LONGEST_GAP + 1)))
    )
      run.push(candidate);
    else runs.push([candidate]);
    last = candidate;
  }
  return runs;
}

/** True where what stands between two names makes them neighbours in a list. */
export function isListGap(between: string): boolean {
  if (between.length > LONGEST_GAP) return false;
  return between === '' || BETWEEN.test(between) || UNKNOWN_ITEM.test(between);
}
