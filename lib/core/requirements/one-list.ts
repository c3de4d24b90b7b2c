import type { FoundMention } from '../mentions/find-mentions';
import { isListGap } from '../mentions/neighbours';
import type { Statement } from './statement';

/**
 * The mentions that stand in one list with that at an index, from it on (1) or from the list's beginning up to it (-1), in text order.
 * `ends`: what stands between two names and ends the list where it could go on.
 */
export function oneList(
  { text, start, mentions }: Pick<Statement, 'text' | 'start' | 'mentions'>,
  from: number,
  step: 1 | -1,
  ends?: RegExp,
): FoundMention[] {
  let at = from;
  for (; mentions[at + step]; at += step) {
    const [a, b] = step > 0 ? [mentions[at], mentions[at + 1]] : [mentions[at - 1], mentions[at]];
    const gap = text.slice((a as FoundMention).end - start, (b as FoundMention).start - start);
    if (ends?.test(gap) || !isListGap(gap.toLowerCase())) break;
  }
  return mentions.slice(Math.min(from, at), Math.max(from, at) + 1);
}
