import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { isListGap } from '../../mentions/neighbours';
import { startOfWords } from '../../text/start-of-words';
import type { Statement } from '../statement';
import type { Denials } from './denial';

/** How far behind or ahead of a name what excludes it may stand, in characters. */
const TOUCHING = 40;
/** A phrase of more than one word reaches over one more: "instead of plain Java". */
const SHORT = 6;

/** What may stand between a name and what excludes it behind: two words, the end of a question, and a comma behind a clause that asks whether. */
const NEAR = /^[\s(,?:–-]*(?:\p{L}[\p{L}-]*[\s?:]+(?:[\p{L}-]+[\s?:]+)?)?$/u;
const WHETHER = /^[\s(,]*(?:[\p{L}-]+[\s,]+){0,10}$/u;

/** The mentions that words right at their side exclude, with the list they open: "no Java or C#", "instead of Java", "Java not required". */
export function excludedByName({ text, start, mentions, language }: Statement, { asking }: Denials): Set<FoundMention> {
  const saidBefore = CUES.excludedBefore(language);
  const found = new Set<FoundMention>();
  if (!saidBefore.mayStandIn(text) && !CUES.excludedAfter.mayStandIn(text)) return found;
  // "Ob du Rust kannst, ist uns egal"
  const isWhether = CUES.that.endAt(text, startOfWords(text)) >= 0;
  for (const [i, mention] of mentions.entries()) {
    const last = mentions[i - 1];
    const isNext =
      last !== undefined && found.has(last) && joinsByOr(text.slice(last.end - start, mention.start - start));
    if (isNext || isSaidBefore(mention.start - start) || isSaidBehind(mention.end - start, mentions[i + 1]))
      found.add(mention);
  }
  return found;

  function isSaidBefore(at: number): boolean {
    const from = Math.max(0, at - TOUCHING);
    const before = text.slice(from, at).trimEnd();
    const said = saidBefore.all(before).at(-1);
    if (!said) return false;
    const end = said.index + said[0].length;
    const reaches = end === before.length || (said[0].length > SHORT && /^\s+[\p{L}-]+$/u.test(before.slice(end)));
    return reaches && !asking.some((one) => one.start < from + end && one.end > from + said.index);
  }

  function isSaidBehind(at: number, next: FoundMention | undefined): boolean {
    const after = text.slice(at, at + (isWhether ? 2 * TOUCHING : TOUCHING));
    const said = CUES.excludedAfter.exec(after);
    const gap = after.slice(0, said?.index);
    // "Advanced Excel, VBA not necessary"
    if (next && next.start - start < at + gap.length && text.slice(at, next.start - start).trim() === ',') return false;
    return (
      said !== null &&
      // "nunca está de más"
      !CUES.wishAfter
        .all(after)
        .some((wish) => wish.index < said.index && wish.index + wish[0].length >= said.index + said[0].length) &&
      (isWhether ? WHETHER : NEAR).test(gap) &&
      !CUES.wishAfter.test(gap) &&
      !CUES.demand.test(gap)
    );
  }
}

function joinsByOr(gap: string): boolean {
  return isListGap(gap.toLowerCase()) && (CUES.or.test(gap) || gap.trim() === '/');
}
