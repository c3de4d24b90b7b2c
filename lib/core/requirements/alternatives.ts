import { CUES } from '../cues';
import type { FoundMention } from '../mentions/find-mentions';
import { isListGap } from '../mentions/neighbours';
import type { ReadSkill, SkillId } from '../skill';
import type { Statement } from './statement';

/** How far before a list its opening words may stand, in characters. */
const REACH = 60;
/** "of" is Dutch for "or" only where it stands alone between two names. */
const ENGLISH_OF = /\p{L}\s+of\b/giu;
const AND = new RegExp(`${CUES.and.source}|&`, 'iu');
const JOINED = new RegExp(`(?:${AND.source})(?!\\s*/?\\s*or)`, 'iu');
/** Kinds of which a list names what belongs together (TCP/IP, DNS, DHCP), not what may stand in for each other. */
const TOGETHER = new Set(['protocols', 'networking', 'security', 'cryptography', 'telecom']);
const MARKUP = new Set(['html', 'css', 'html5', 'css3', 'xhtml']);

type Skills = ReadonlyMap<SkillId, ReadSkill>;

/** The mentions of a statement in groups: interchangeable ones together, every other alone, in text order. */
export function alternatives(statement: Statement, skills: Skills): FoundMention[][] {
  return runsOf(statement).flatMap((run) => groupsOf(run, statement, skills));
}

/** Mentions that stand in one list. */
function runsOf(statement: Statement): FoundMention[][] {
  const runs: FoundMention[][] = [];
  let last: FoundMention | undefined;
  for (const mention of statement.mentions) {
    const run = runs.at(-1);
    if (run && last && isListGap(between(statement, last, mention).toLowerCase())) run.push(mention);
    else runs.push([mention]);
    last = mention;
  }
  return runs;
}

function groupsOf(run: FoundMention[], statement: Statement, skills: Skills): FoundMention[][] {
  if (run.length < 2) return [run];
  const text = statement.text.slice(
    (run[0] as FoundMention).start - statement.start,
    (run.at(-1) as FoundMention).end - statement.start,
  );
  const before = statement.text.slice(0, (run[0] as FoundMention).start - statement.start).slice(-REACH);
  const after = statement.text.slice((run.at(-1) as FoundMention).end - statement.start).slice(0, REACH);
  if (endsInOther(after) || opens(CUES.oneOf, before)) return [run];
  if (
    !JOINED.test(text) &&
    isInterchangeable(run, skills) &&
    (opens(CUES.examples, before) || isBracketed(run, statement, before, after))
  )
    return [run];
  return splitAtAnd(run, statement).flatMap((part) =>
    hasOr(part, statement) ? [part] : slashed(part, statement, skills),
  );
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
  return !/[;)]|\.\s/.test(rest) && !/:\s*\S/.test(rest) && rest.trim().split(/\s+/).length <= 4;
}

/** True for skills of one kind, of which one may stand in for another. */
function isInterchangeable(run: FoundMention[], skills: Skills): boolean {
  const categories = new Set(run.map(({ skill }) => skills.get(skill)?.category));
  return ![...categories].some((category) => category !== undefined && TOGETHER.has(category));
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
  return splitWhere(run, statement, (gap) => gap.includes(';') || JOINED.test(gap));
}

/** "A/B": any of them, where they are of one kind. */
function slashed(part: FoundMention[], statement: Statement, skills: Skills): FoundMention[][] {
  const chains = splitWhere(part, statement, (gap) => !/^\s*\/\s*$/.test(gap));
  return chains.flatMap((chain) =>
    chain.length > 1 && isOneKind(chain, skills) ? [chain] : chain.map((one) => [one]),
  );
}

function isOneKind(chain: FoundMention[], skills: Skills): boolean {
  const categories = new Set(chain.map(({ skill }) => skills.get(skill)?.category));
  return categories.size === 1 && isInterchangeable(chain, skills) && !chain.some(({ skill }) => MARKUP.has(skill));
}

function hasOr(part: FoundMention[], statement: Statement): boolean {
  return part
    .slice(1)
    .some((mention, i) => CUES.or.test(between(statement, part[i] as FoundMention, mention).replace(ENGLISH_OF, '')));
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
