import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Skills } from '../../skill';
import type { Statement } from '../statement';
import { withAdmitted } from './admitted';
import { ET_CETERA, isChoice } from './choice';
import { goesOn, isAnd, isOneOfBehind, isOr, opens, opensEither, otherBehind } from './joins';
import {
  areAlike,
  areOfOneKind,
  areWaysTo,
  belongTo,
  isPlatform,
  isSuite,
  mayBeAlternatives,
  proveEachOther,
  shareProduct,
} from './kinds';
import { between, bracketLists, kindNames, opensOthers, runsOf, splitWhere } from './lists';
import { sideBySide } from './side-by-side';

/** How far around a list its opening and closing words may stand, in characters. */
const REACH = 60;
/** Another way to all that is named ahead: "Swift and Kotlin, or Flutter". */
const OTHER_WAY = /^\s*,\sor\s/i;
/** A noun and its bracket behind the last name: "Debian packaging tools (APT, dpkg) and Snapcraft". */
const FURTHER = /^(?:\s[\p{L}-]+)?\s*\([^()]*\)/u;
/** What opens another way to the name right ahead of it: "RabbitMQ (or Kafka)", "React, or failing that Vue". */
const ASIDE = /^\s*(?:\(|,\s\p{L}+\s(?:failing|otherwise|else|alternatively)\s)/u;

/** The mentions of a statement in groups: interchangeable ones together, every other alone, in text order. `isAsked`: whether it is asked for at all, and not only told. */
export function alternatives(
  statement: Statement,
  skills: Skills,
  isAsked: (mention: FoundMention) => boolean,
): FoundMention[][] {
  const { lists, main } = bracketLists(statement);
  const kinds = kindNames(main, statement);
  const listed = sideBySide(statement);
  const named = main.filter((mention) => !kinds.includes(mention));
  const outside = runsOf(named, statement, listed)
    .flatMap((run) => groupsOf(run, statement, skills, isAsked(run[0] as FoundMention)))
    .concat(kinds.map((kind) => [kind]));
  const inside = lists.flatMap(({ head, members }) =>
    runsOf(members, statement, listed).flatMap((run) => {
      const isAskedOf = isAsked(run[0] as FoundMention);
      const isDivided = !isAskedOf || belongTo(head, run, skills) || isPlatform(head, skills);
      const asked = isAskedOf && (!isDivided || areWaysTo(head, run, skills));
      return groupsOf(run, statement, skills, asked, isDivided);
    }),
  );
  const groups = [...outside, ...inside].sort((a, b) => (a[0] as FoundMention).start - (b[0] as FoundMention).start);
  return withAdmitted(groups, statement, skills);
}

/** `divided`: what a bracket names of the name ahead of it, alternatives only where it says "or". */
function groupsOf(
  run: FoundMention[],
  statement: Statement,
  skills: Skills,
  asked: boolean,
  divided = false,
): FoundMention[][] {
  if (run.length < 2) return [run];
  // "Docker et soit Nomad, soit Kubernetes"
  const choice = run.findIndex(
    (mention, i) => i > 0 && opensEither(between(statement, run[i - 1] as FoundMention, mention)),
  );
  if (choice > 0)
    return [run.slice(0, choice), run.slice(choice)].flatMap((part) =>
      groupsOf(part, statement, skills, asked, divided),
    );
  const { text, start } = statement;
  const others = run.findIndex(
    (mention, i) => i > 0 && opensOthers(between(statement, run[i - 1] as FoundMention, mention)),
  );
  if (others > 0) {
    const joined = splitAtAnd(run.slice(others), statement)[0] ?? [];
    const head = splitAtAnd(run.slice(0, others), statement);
    const last = head.pop() ?? [];
    const rest = run.slice(others + joined.length);
    return [
      ...head.flatMap((part) => orGroups(part, statement, skills, asked)),
      [...last, ...joined],
      ...(rest.length > 0 ? groupsOf(rest, statement, skills, asked, divided) : []),
    ];
  }
  const before = text.slice(0, (run[0] as FoundMention).start - start).slice(-REACH);
  const after = text.slice((run.at(-1) as FoundMention).end - start).slice(0, REACH);
  const isOneOf = opens(CUES.oneOf, before) || opens(CUES.either, before);
  const isExamples = opens(CUES.examples, before);
  const chosen = isOneOf || isExamples ? untilAnd(run, statement) : run;
  if (chosen.length < run.length) return [chosen, ...groupsOf(run.slice(chosen.length), statement, skills, asked)];
  if ((isOneOf || (asked && isOneOfBehind(after))) && !isSuite(run, skills)) return [run];
  const joined = run.some((mention, i) => i > 0 && isAnd(between(statement, run[i - 1] as FoundMention, mention)));
  const other = joined ? null : otherBehind(after);
  if (other === 'or' || (other === 'and' && (isExamples || (asked ? areAlike : areOfOneKind)(run, skills))))
    return [run];
  const isOpen = joined || goesOn(after.replace(FURTHER, ''));
  const isOneAndItsUse = run.length === 2 && proveEachOther(run, skills);
  if (
    isExamples &&
    !isOneAndItsUse &&
    (isOpen ? areOfOneKind(run, skills) || shareProduct(run, skills) : mayBeAlternatives(run, skills))
  )
    return [run];
  if (!divided && isChoice(run, statement, skills, asked, isOpen)) return [run];
  if (asked && !isOpen && ET_CETERA.test(after) && areOfOneKind(run, skills)) return [run];
  return splitAtAnd(run, statement)
    .flatMap((part, i) => (i > 0 ? splitWhere(part, statement, (gap) => OTHER_WAY.test(gap)) : [part]))
    .flatMap((part) => orGroups(part, statement, skills, asked));
}

/** "either A or B, and C": what an "or" closes, without what an "and" adds. */
function untilAnd(run: FoundMention[], statement: Statement): FoundMention[] {
  const or = run.findIndex((mention, i) => isOr(run[i - 1], mention, statement));
  if (or < 0) return run;
  const and = run.findIndex((mention, i) => i > or && isAnd(between(statement, run[i - 1] as FoundMention, mention)));
  return and < 0 ? run : run.slice(0, and);
}

/** "A, B or C" is one group; where "or" stands inside a list, it joins only what touches it: "A, B/C or D, E". */
function orGroups(part: FoundMention[], statement: Statement, skills: Skills, asked: boolean): FoundMention[][] {
  const [other, last] = part.slice(-2);
  if (isOr(other, last, statement)) {
    const isAside = other && last && part.length > 2 && ASIDE.test(between(statement, other, last));
    return isAside ? [...orGroups(part.slice(0, -2), statement, skills, asked), [other, last]] : [part];
  }
  const chains = splitWhere(
    part,
    statement,
    (gap) => !/^\s*\/\s*$/.test(gap) && !CUES.or.test(gap) && !CUES.between.or.test(gap),
  );
  return chains.flatMap((chain) => {
    const hasOr = chain.some((mention, i) => isOr(chain[i - 1], mention, statement));
    return hasOr ? [chain] : slashed(chain, statement, skills, asked);
  });
}

function splitAtAnd(run: FoundMention[], statement: Statement): FoundMention[][] {
  return splitWhere(run, statement, (gap) => gap.includes(';') || isAnd(gap));
}

/** "A/B": any of them, where they are of one kind and asked for; a stack is told with slashes too. */
function slashed(part: FoundMention[], statement: Statement, skills: Skills, asked: boolean): FoundMention[][] {
  const chains = splitWhere(part, statement, (gap) => !/^\s*\/\s*$/.test(gap));
  return chains.flatMap((chain) =>
    asked && chain.length > 1 && areOfOneKind(chain, skills) ? [chain] : chain.map((one) => [one]),
  );
}
