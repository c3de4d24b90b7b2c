import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { isListGap } from '../../mentions/neighbours';
import type { Statement } from '../statement';

/** A word behind a name that is no name of its own: "Linux kernel, Kubernetes", "GitLab jobs or Jenkins". */
const NOUN = /^\s[\p{L}-]{2,14}(?=\s*[,/]|\s+\p{L})/u;
/** The maker's name ahead of a name that does without: "Azure, and Google GCP". */
const MAKER = /\s(?:google|amazon|microsoft|apache|ibm|red hat|hashicorp|oracle|cisco)\s?$/;
const BRACKET = /\s*\([^()]*\)/g;

/** What a bracket right behind a name holds. */
export interface BracketList {
  head: FoundMention;
  members: FoundMention[];
}

/** The mentions of a statement that no bracket behind a name holds, and those of each such bracket: "Swift (iOS) or Kotlin (Android)", "AWS (EC2, RDS)". */
export function bracketLists(statement: Statement): { main: FoundMention[]; lists: BracketList[] } {
  const main: FoundMention[] = [];
  const lists: BracketList[] = [];
  let closes = -1;
  for (const [i, mention] of statement.mentions.entries()) {
    if (mention.start < closes) {
      lists.at(-1)?.members.push(mention);
      continue;
    }
    const last = statement.mentions[i - 1];
    const close = last && /^\s*\(\s*$/.test(between(statement, last, mention)) ? closing(statement, mention) : -1;
    if (last === undefined || close < 0) main.push(mention);
    else lists.push({ head: last, members: [mention] });
    closes = close;
  }
  return { main, lists };
}

/** Mentions that stand in one list. `listed`: those that are in one with the mention ahead of them, whatever stands between. */
export function runsOf(
  mentions: FoundMention[],
  statement: Statement,
  listed: ReadonlySet<FoundMention> = new Set(),
): FoundMention[][] {
  return splitWhere(mentions, statement, (gap, mention) => {
    if (listed.has(mention)) return false;
    const plain = gap.toLowerCase().replace(MAKER, ' ');
    if (closesOthers(gap)) return true;
    return !isListGap(plain) && !isListGap(plain.replace(NOUN, '')) && !isOther(gap) && !opensOthers(gap);
  });
}

/** Another way to the same: "Spring Boot or an equivalent such as Quarkus", "Ansible (or Chef)". */
function isOther(gap: string): boolean {
  const from = /^\s*[,(]?\s*/.exec(gap)?.[0].length ?? 0;
  const end = CUES.or.endAt(gap, from);
  if (end < 0 || from === 0) return false;
  // "PostgreSQL (or another relational database, e.g. MySQL)"
  const example = lastExample(gap);
  if (
    gap.trimStart().startsWith('(') &&
    example > end &&
    /^\s(?:[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,4}\s?)?,?\s?$/u.test(gap.slice(end, example))
  )
    return true;
  return !CUES.similar.test(gap) && /^\s(?:[\p{L}'’-]+\s){0,4}$/u.test(gap.slice(end));
}

/** Where the words begin that end a gap by leading in an example; -1 without them. */
function lastExample(gap: string): number {
  const trimmed = gap.trimEnd();
  const cue = [CUES.examples, CUES.oneOf]
    .map((cues) => cues.all(trimmed).at(-1))
    .find((one) => one && one.index + one[0].length >= trimmed.length - 1);
  return cue?.index ?? -1;
}

/** What stands between a kind of technology and the names that fill it: "(", ":", a comma. */
const FILLS = /^[\s,:(–—-]*$/u;
/** "Or" in languages where it is one letter: "u otras". */
const SHORT_OR = /^[ou]\s/i;
/** At most so much names the kind: "or other relational databases such as". */
const LONGEST_KIND = 60;

/** "Django or similar technologies (e.g. Flask)", "Java or another language: Kotlin": what follows would do as well as what stands ahead. */
export function opensOthers(gap: string): boolean {
  if (gap.length > LONGEST_KIND) return false;
  const kind = behindOthers(gap, /^\s*(?:[,(]\s*)?(?:and\s?\/\s?)?$/);
  if (kind === undefined) return false;
  // The last: "another advanced type system, e.g." holds the French "type", too.
  const [opener] = [CUES.examples, CUES.oneOf]
    .flatMap((cues) => cues.all(kind).at(-1) ?? [])
    .sort((a, b) => b.index - a.index);
  const named = opener ? kind.slice(0, opener.index) : kind.replace(/[\s(:–—-]+$/u, '');
  const rest = opener ? kind.slice(opener.index + opener[0].length) : kind.slice(named.length);
  return /^(?:[\s,(]|\p{L}|[-’'])*$/u.test(named) && (opener ? FILLS.test(rest) : /[(:]/.test(rest));
}

/** "Jenkins, GitLab CI or similar, and Git": a list that is only of examples ends ahead of what else is asked for. */
function closesOthers(gap: string): boolean {
  const rest = behindOthers(gap, /^\s*(?:,\s*)?$/)?.replace(/^\s\p{L}+(?=,)/u, '');
  if (rest === undefined) return false;
  const comma = /^,?\s*/.exec(rest)?.[0] ?? '';
  const and = CUES.and.endAt(rest, comma.length);
  return and < 0 ? /^,\s+$/.test(rest) : /^\s+$/.test(rest.slice(and));
}

/** What stands behind an "or similar" that `ahead` may stand ahead of; undefined without one. */
function behindOthers(gap: string, ahead: RegExp): string | undefined {
  const cue = CUES.similar.exec(gap);
  if (!cue || !ahead.test(gap.slice(0, cue.index)) || !(CUES.or.test(cue[0]) || SHORT_OR.test(cue[0])))
    return undefined;
  return gap.slice(cue.index + cue[0].length);
}

/** The mentions that only name the kind of what follows: "React or another JavaScript framework (Vue, Angular)". */
export function kindNames(mentions: FoundMention[], statement: Statement): FoundMention[] {
  return mentions.filter((_, i) => {
    const [ahead, behind] = [mentions[i - 1], mentions[i + 1]];
    return ahead !== undefined && behind !== undefined && opensOthers(between(statement, ahead, behind));
  });
}

/** Divides mentions where what stands between two of them says so. */
export function splitWhere(
  run: FoundMention[],
  statement: Statement,
  isSplit: (gap: string, mention: FoundMention) => boolean,
): FoundMention[][] {
  const parts: FoundMention[][] = [];
  let last: FoundMention | undefined;
  for (const mention of run) {
    const part = parts.at(-1);
    if (part && last && !isSplit(between(statement, last, mention), mention)) part.push(mention);
    else parts.push([mention]);
    last = mention;
  }
  return parts;
}

/** What stands between two mentions, closed brackets left out. */
export function between(statement: Statement, a: FoundMention, b: FoundMention): string {
  return statement.text.slice(a.end - statement.start, b.start - statement.start).replace(BRACKET, '');
}

/** Where the bracket around a mention closes, as an offset into the posting; -1 where it does not. */
function closing({ text, start }: Statement, mention: FoundMention): number {
  const close = text.indexOf(')', mention.end - start);
  return close < 0 ? -1 : start + close;
}
