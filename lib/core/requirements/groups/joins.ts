import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { PhraseSet } from '../../text/phrases/phrase-set';
import type { Statement } from '../statement';
import { between } from './lists';

/** "of" is Dutch for "or" only where it stands alone between two names. */
const ENGLISH_OF = /\p{L}\s+of\b/giu;
/** What opens another way in French, whose "en" before a name is "and" in Dutch: "ou à défaut en Rust". */
const FAILING = /^\s*(?:,\s*)?ou,? à défaut,?\s/iu;

/** True for a gap that asks for what stands on both its sides. */
export function isAnd(gap: string): boolean {
  if (FAILING.test(gap)) return false;
  return joinsBoth(gap) || CUES.between.and.test(gap);
}

/** True where two names leave a choice. */
export function isOr(a: FoundMention | undefined, b: FoundMention | undefined, statement: Statement): boolean {
  if (a === undefined || b === undefined) return false;
  const gap = between(statement, a, b);
  return CUES.between.or.test(gap) || CUES.or.test(gap.replace(ENGLISH_OF, ''));
}

/** "Kafka, RabbitMQ: one of the two is enough". */
export function isOneOfBehind(after: string): boolean {
  return CUES.oneOfBehind.endAt(after, /^[\s,:;(–—-]*/u.exec(after)?.[0].length ?? 0) >= 0;
}

/** By what a list goes on to others that it does not name: "A, B or similar", "A, B, or anything else"; "A, B and others"; null where it does not. */
export function otherBehind(after: string): 'or' | 'and' | null {
  const cue = CUES.similar.exec(after);
  if (cue && /^[\s,)]*(?:etc\.?,?\s*)?$/.test(after.slice(0, cue.index)))
    return CUES.and.endAt(cue[0], 0) > 0 ? 'and' : 'or';
  const or = CUES.or.exec(after);
  return or !== null && /^\s*(?:,\s*)?$/.test(after.slice(0, or.index)) ? 'or' : null;
}

/** True where the last cue before a list leads up to it without a stop; a colon may follow "one of the following". */
export function opens(cues: PhraseSet, before: string): boolean {
  const cue = cues.all(before).at(-1);
  if (!cue) return false;
  const rest = before.slice(cue.index + cue[0].length);
  return !/\)|\.\s|[:;]\s*\S/.test(rest) && rest.trim().split(/\s+/).length <= 4;
}

/** True for an "and" with an "either" behind it. */
export function opensEither(gap: string): boolean {
  const either = CUES.either.exec(gap);
  if (!either || /\S/.test(gap.slice(either.index + either[0].length))) return false;
  const and = gap.slice(0, either.index).replace(/^[\s,]+|[\s,]+$/g, '');
  return CUES.and.fills(and) || CUES.between.and.test(and);
}

/** The list goes on behind its last known name: "Zendesk, Auth0 and monitoring tools". */
export function goesOn(after: string): boolean {
  return CUES.and.endAt(after, /^\s*,?\s*/.exec(after)?.[0].length ?? 0) >= 0;
}

/** "and", but not as in "and/or". */
function joinsBoth(gap: string): boolean {
  const signs = [...gap.matchAll(/&/g)].map(({ index }) => index + 1);
  const words = CUES.and.all(gap).map(({ 0: said, index }) => index + said.length);
  return [...signs, ...words].some((end) => {
    const at = end + (/^\s*\/?\s*/.exec(gap.slice(end))?.[0].length ?? 0);
    const or = CUES.or.endAt(gap, at);
    // "and of" is "and/or" in no language, "en/of" is.
    return or < 0 || (/^of$/i.test(gap.slice(at, or)) && !gap.slice(end, at).includes('/'));
  });
}
