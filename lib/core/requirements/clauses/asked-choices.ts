import { CUES } from '../../cues';
import { isListGap } from '../../mentions/neighbours';
import { startOfWords } from '../../text/start-of-words';
import { isOneOfBehind } from '../groups/joins';
import { isOwnChoice } from '../groups/own-choice';
import type { Statement } from '../statement';

/** Where nothing but a mark stands ahead of a list: "- Kafka or RabbitMQ". */
const BARE = /^[^\p{L}\p{N}?]*$/u;
const ENDS = /^\s*(?:[.,;!)…]+\s*)?$/;
/** Behind what says that others would do: at most their noun. */
const CLOSES = /^(?:\s\p{L}+)?\s*(?:[.,;!)…]+\s*)?$/u;
/** Ahead of a list, behind what says that one of it is enough: "One of the following languages: ". */
const FILLER = /^(?:\s(?!.*\s(?:is|are|we|our)\s)[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3})?\s*(?::\s*)?$/u;

/** True for a statement that is nothing but names of which some are enough, and so asks for them: "Kafka or RabbitMQ", "Two or more of: AWS, Azure, GCP". */
export function asksForChoice({ text, start, mentions }: Statement): boolean {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!first || !last) return false;
  const gaps = mentions.slice(1).map((one, i) => text.slice((mentions[i]?.end ?? 0) - start, one.start - start));
  if (!gaps.every((gap) => isListGap(gap.toLowerCase()))) return false;
  const [before, after] = [text.slice(0, first.start - start), text.slice(last.end - start)];
  if (first !== last && BARE.test(before) && isOneOfBehind(after)) return true;
  const similar = CUES.similar.endAt(after, /^[\s,]*/.exec(after)?.[0].length ?? 0);
  if (similar < 0 ? first === last || !ENDS.test(after) : !CLOSES.test(after.slice(similar))) return false;
  const isOr = CUES.or.test(gaps.at(-1) ?? '') || (similar >= 0 && CUES.or.test(after.slice(0, similar)));
  if (BARE.test(before)) return isOr;
  if (isOwnChoice(before)) return true;
  const opens = CUES.oneOf.endAt(before, startOfWords(before));
  return opens > 0 && FILLER.test(before.slice(opens));
}
