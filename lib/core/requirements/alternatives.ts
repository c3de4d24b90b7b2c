import { CUES } from '../cues';
import type { FoundMention } from '../mentions/find-mentions';
import { isListGap } from '../mentions/neighbours';
import { areOfOneKind, mayBeAlternatives, type Skills } from './kinds';
import type { Statement } from './statement';

/** How far before a list its opening words may stand, in characters. */
const REACH = 60;
/** "of" is Dutch for "or" only where it stands alone between two names. */
const ENGLISH_OF = /\p{L}\s+of\b/giu;
/** The list goes on behind its last known name: "Zendesk, Auth0 and monitoring tools". */
const GOES_ON = new RegExp(`^\\s*,?\\s*(?:${CUES.and.source})`, 'iu');
const ET_CETERA = /^[\s,]*(?:etc|…|\.\.\.)/i;
const AND = new RegExp(`${CUES.and.source}|&`, 'iu');
const JOINED = new RegExp(`(?:${AND.source})(?!\\s*/?\\s*${CUES.or.source})`, 'iu');

/** The mentions of a statement in groups: interchangeable ones together, every other alone, in text order. `isAsked`: whether it is asked for at all, and not only told. */
export function alternatives(
  statement: Statement,
  skills: Skills,
  isAsked: (mention: FoundMention) => boolean,
): FoundMention[][] {
  return runsOf(statement).flatMap((run) => groupsOf(run, statement, skills, isAsked(run[0] as FoundMention)));
}

/** Mentions that stand in one list. */
function runsOf(statement: Statement): FoundMention[][] {
  return splitWhere(statement.mentions, statement, (gap) => !isListGap(gap.toLowerCase()));
}

function groupsOf(run: FoundMention[], statement: Statement, skills: Skills, asked: boolean): FoundMention[][] {
  if (run.length < 2) return [run];
  const text = statement.text.slice(
    (run[0] as FoundMention).start - statement.start,
    (run.at(-1) as FoundMention).end - statement.start,
  );
  const before = statement.text.slice(0, (run[0] as FoundMention).start - statement.start).slice(-REACH);
  const after = statement.text.slice((run.at(-1) as FoundMention).end - statement.start).slice(0, REACH);
  if (endsInOther(after) || opens(CUES.oneOf, before)) return [run];
  const joined = JOINED.test(text) || GOES_ON.test(after) || isAndJoined(run, statement);
  if (opens(CUES.examples, before) && (joined ? areOfOneKind(run, skills) : mayBeAlternatives(run, skills)))
    return [run];
  if (asked && !joined && isBracketed(run, statement, before, after) && isChoice(run, after, skills)) return [run];
  if (asked && !joined && ET_CETERA.test(after) && areOfOneKind(run, skills)) return [run];
  return splitAtAnd(run, statement).flatMap((part) => orGroups(part, statement, skills, asked));
}

/** True where two names of a list have nothing but an "and" of any language between them. */
function isAndJoined(run: FoundMention[], statement: Statement): boolean {
  return run.some((mention, i) => {
    const next = run[i + 1];
    return next !== undefined && CUES.between.and.test(between(statement, mention, next));
  });
}

/** "A, B or C" is one group; where "or" stands inside a list, it joins only what touches it: "A, B/C or D, E". */
function orGroups(part: FoundMention[], statement: Statement, skills: Skills, asked: boolean): FoundMention[][] {
  if (isOr(part.at(-2), part.at(-1), statement)) return [part];
  const chains = splitWhere(
    part,
    statement,
    (gap) => !/^\s*\/\s*$/.test(gap) && !CUES.between.or.test(gap) && !CUES.or.test(gap),
  );
  return chains.flatMap((chain) => {
    const hasOr = chain.some((mention, i) => isOr(chain[i - 1], mention, statement));
    return hasOr ? [chain] : slashed(chain, statement, skills, asked);
  });
}

function isOr(a: FoundMention | undefined, b: FoundMention | undefined, statement: Statement): boolean {
  if (a === undefined || b === undefined) return false;
  const gap = between(statement, a, b);
  return CUES.between.or.test(gap) || CUES.or.test(gap.replace(ENGLISH_OF, ''));
}

/** True for a bracket that lists what would do: it ends in "etc.", or all in it do the same job. */
function isChoice(run: FoundMention[], after: string, skills: Skills): boolean {
  return ET_CETERA.test(after) ? mayBeAlternatives(run, skills) : areOfOneKind(run, skills);
}

/** "A, B or similar", "A, B and others", "A, B, or anything else". */
function endsInOther(after: string): boolean {
  const cue = CUES.similar.exec(after);
  if (cue && /^[\s,)]*(?:etc\.?,?\s*)?$/.test(after.slice(0, cue.index))) return true;
  const or = CUES.or.exec(after);
  return or !== null && /^\s*,?\s*$/.test(after.slice(0, or.index));
}

/** True where the last cue before a list leads up to it without a stop; a colon may follow "one of the following". */
function opens(cues: RegExp, before: string): boolean {
  const cue = [...before.matchAll(cues)].at(-1);
  if (!cue) return false;
  const rest = before.slice(cue.index + cue[0].length);
  return !/\)|\.\s|[:;]\s*\S/.test(rest) && rest.trim().split(/\s+/).length <= 4;
}

/** True for a list that is all a bracket holds, unless the bracket tells the parts of the technology before it: "AWS (EC2, RDS)". */
function isBracketed(run: FoundMention[], statement: Statement, before: string, after: string): boolean {
  if (!/\(\s*$/.test(before) || !/^[\s,]*(?:etc\.?|…|\.\.\.)?[\s.]*\)/.test(after)) return false;
  const bracket = (run[0] as FoundMention).start - (/\(\s*$/.exec(before)?.[0].length ?? 0);
  return !statement.mentions.some(
    (mention) =>
      mention.end <= bracket &&
      /^\s*$/.test(statement.text.slice(mention.end - statement.start, bracket - statement.start)),
  );
}

function splitAtAnd(run: FoundMention[], statement: Statement): FoundMention[][] {
  return splitWhere(run, statement, (gap) => gap.includes(';') || JOINED.test(gap) || CUES.between.and.test(gap));
}

/** "A/B": any of them, where they are of one kind and asked for; a stack is told with slashes too. */
function slashed(part: FoundMention[], statement: Statement, skills: Skills, asked: boolean): FoundMention[][] {
  const chains = splitWhere(part, statement, (gap) => !/^\s*\/\s*$/.test(gap));
  return chains.flatMap((chain) =>
    asked && chain.length > 1 && areOfOneKind(chain, skills) ? [chain] : chain.map((one) => [one]),
  );
}

function splitWhere(run: FoundMention[], statement: Statement, isSplit: (gap: string) => boolean): FoundMention[][] {
  const parts: FoundMention[][] = [];
  let last: FoundMention | undefined;
  for (const mention of run) {
    const part = parts.at(-1);
    if (part && last && !isSplit(between(statement, last, mention))) part.push(mention);
    else parts.push([mention]);
    last = mention;
  }
  return parts;
}

function between(statement: Statement, a: FoundMention, b: FoundMention): string {
  return statement.text.slice(a.end - statement.start, b.start - statement.start);
}
