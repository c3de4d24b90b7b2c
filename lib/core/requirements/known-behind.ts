import { CUES } from '../cues';
import type { FoundMention } from '../mentions/find-mentions';
import { isListGap } from '../mentions/neighbours';
import type { PhraseSet } from '../text/phrases/phrase-set';
import type { Statement } from './statement';

/** How far behind a name what is said of it may stand, in characters. */
const TOUCHING = 40;
/** Ahead of a list whose noun is no knowledge of the reader's: "improving the overall iOS and Android experience". */
const OF_PRODUCT = /(?<!\p{L})the\s(?:\p{L}+\s)?$/iu;

/** The mentions right ahead of a word for what one knows, with the list they close: "React, Vue or Angular experience". */
export function knownBehind({ text, start, mentions }: Statement): ReadonlySet<FoundMention> {
  const known = new Set<FoundMention>();
  let list: FoundMention[] = [];
  for (const [i, mention] of [...mentions.entries()].reverse()) {
    const next = mentions[i + 1];
    const gap = next && list.includes(next) ? text.slice(mention.end - start, next.start - start) : '';
    const isJoined = CUES.or.test(gap) || CUES.and.test(gap) || gap.trim() === '/';
    const isListed = gap !== '' && !gap.includes(';') && isListGap(gap) && (list.length > 1 || isJoined);
    const after = text.slice(mention.end - start, mention.end - start + TOUCHING);
    if (!isListed && list.length > 0) keep();
    if (isListed || isTouching(CUES.knowledgeBehind, after)) list.push(mention);
  }
  keep();
  return known;

  function keep(): void {
    const first = list.at(-1);
    if (first && !OF_PRODUCT.test(text.slice(0, first.start - start))) for (const mention of list) known.add(mention);
    list = [];
  }
}

/** True where at most two words stand between a name and what is said behind it: "Linux administration skills". */
function isTouching(cues: PhraseSet, after: string): boolean {
  const cue = cues.exec(after);
  return cue !== null && /^[\s/-]*(?:\p{L}[\p{L}/-]*\s+(?:[\p{L}/-]+\s+)?)?$/u.test(after.slice(0, cue.index));
}
