import { CUES } from '../cues';
import { asksAtStart } from '../cues/headings/heading-rule';
import type { Block } from '../posting/posting';
import type { PhraseSet } from '../text/phrases/phrase-set';
import { withoutEnd } from '../text/without-end';

const LABEL = /\p{L}(?:["'*_\s]*:["'*_]*\s+|\t)\S/u;

/**
 * True for a line that looks like a heading, names a skill, and says of it what others say in a sentence: "Kotlin is a plus",
 * "Required: Go", "Experience with Kubernetes". `after` is the block that follows.
 */
export function tellsByItself(line: string, after: Block | undefined): boolean {
  if (LABEL.test(line)) return true;
  const text = line.trim();
  if (/[:?]["'*_]*$/.test(text) || asksAtStart(text)) return false;
  const bare = withoutEnd(text, /[^\p{L}\p{N}]/u);
  if (endsWith(bare, CUES.wishAfter)) return true;
  if (after?.kind === 'item') return false;
  return [CUES.demand, CUES.knowledge, CUES.knowledgeBehind, CUES.seeking, CUES.telling, CUES.excludedAfter].some(
    (cue) => cue.test(text),
  );
}

/** True where the last cue ends the text. */
function endsWith(text: string, cues: PhraseSet): boolean {
  const last = cues.all(text).at(-1);
  return last !== undefined && last.index > 0 && last.index + last[0].length === text.length;
}
