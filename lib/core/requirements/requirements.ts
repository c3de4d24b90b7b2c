import type { FoundMention } from '../mentions/find-mentions';
import type { Posting } from '../posting/posting';
import type { FieldsRead, Mention, Requirement, Strength } from '../reading';
import type { SkillId, Skills } from '../skill';
import { evidenceOf } from '../text/evidence';
import { atOnce, forEach, type Steps } from '../text/steps';
import { alternatives } from './groups/alternatives';
import { ofOtherPeople } from './people/other-people';
import { type Statement, statementSteps } from './statement';
import { strengths } from './strength';
import { type StatedYears, years } from './years/years';

const STRONGEST: Strength[] = ['required', 'preferred', 'context', 'excluded'];

/**
 * What a posting asks for, each thing once: where it is asked for several times, the strongest statement counts, and of equal ones the
 * one that leaves no choice. A list of alternatives stays as long as one of them is not asked for more strongly elsewhere.
 */
export function requirements(
  statements: Statement[],
  strengthOf: ReadonlyMap<FoundMention, Strength>,
  yearsOf: ReadonlyMap<FoundMention, number>,
  skills: Skills,
): Requirement[] {
  return atOnce(requirementSteps(statements, strengthOf, yearsOf, skills));
}

/** The same, statement by statement. */
function* requirementSteps(
  statements: Statement[],
  strengthOf: ReadonlyMap<FoundMention, Strength>,
  yearsOf: ReadonlyMap<FoundMention, number>,
  skills: Skills,
): Steps<Requirement[]> {
  const asked: Requirement[] = [];
  for (const statement of statements) {
    asked.push(...requirementsOf(statement, strengthOf, yearsOf, skills));
    yield;
  }
  yield;
  const kept = new Map<string, Requirement>();
  const known = new Set<SkillId>();
  const timed = new Set<SkillId>();
  for (const alike of byWeight(asked)) {
    yield* forEach(alike, (requirement) => {
      const what = requirement.anyOf.toSorted().join('\n');
      if (requirement.anyOf.every((id) => known.has(id))) {
        const same = kept.get(what);
        if (same) mergeInto(same, requirement);
        if (same || !tellsMore(requirement, timed)) return;
      }
      kept.set(what, requirement);
      if (requirement.years !== undefined) for (const id of requirement.anyOf) timed.add(id);
      for (const id of requirement.anyOf) known.add(id);
    });
    yield;
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
}

function requirementsOf(
  statement: Statement,
  strengthOf: ReadonlyMap<FoundMention, Strength>,
  yearsOf: ReadonlyMap<FoundMention, number>,
  skills: Skills,
): Requirement[] {
  let evidence: string | undefined;
  return alternatives(statement, skills, (mention) => strengthOf.get(mention) !== 'context')
    .flatMap((group) => splitByStrength(group, strengthOf))
    .map((group) => {
      const first = group[0] as FoundMention;
      evidence ??= evidenceOf(statement.text);
      const least = Math.min(...group.map((mention) => yearsOf.get(mention) ?? Number.POSITIVE_INFINITY));
      return {
        anyOf: [...new Set(group.map((mention) => mention.skill))],
        strength: group.some((mention) => strengthOf.get(mention) === 'required')
          ? 'required'
          : (strengthOf.get(first) ?? 'context'),
        ...(Number.isFinite(least) && { years: least }),
        evidence,
        start: first.start,
        doubtful: group.every((mention) => mention.doubtful),
      };
    });
}

/** Alternatives of different strength are not alternatives of each other. */
function splitByStrength(group: FoundMention[], strengthOf: ReadonlyMap<FoundMention, Strength>): FoundMention[][] {
  const said = new Set(group.map((mention) => strengthOf.get(mention)));
  if (said.size === 2 && said.has('required') && said.has('preferred')) return [group];
  const parts = STRONGEST.map((strength) => group.filter((mention) => strengthOf.get(mention) === strength));
  return parts.filter((part) => part.length > 0);
}

/** What is asked for by how strongly that is, and what leaves no choice first; each in text order. */
function byWeight(asked: Requirement[]): Requirement[][] {
  const groups = STRONGEST.flatMap((strength) =>
    [true, false].map((isOne) => asked.filter((one) => one.strength === strength && isOne === one.anyOf.length < 2)),
  );
  return groups.map((group) => group.sort((a, b) => a.start - b.start));
}

/**
 * A choice among what is asked for elsewhere goes without saying, unless it alone says for how long: "Windows, Linux, AD" and "3 years of
 * Windows or Linux". `timed`: what years are asked of already.
 */
function tellsMore({ anyOf, years, strength }: Requirement, timed: ReadonlySet<SkillId>): boolean {
  return years !== undefined && strength === 'required' && anyOf.length > 1 && !anyOf.some((id) => timed.has(id));
}

/** Years come with the sentence that states them. A wish for more years does not raise what is required. */
function mergeInto(kept: Requirement, again: Requirement): void {
  kept.doubtful &&= again.doubtful;
  if (again.years === undefined || again.strength === 'excluded') return;
  const isRaised = again.strength === kept.strength && again.years > (kept.years ?? 0);
  const isFirst = kept.years === undefined && again.strength !== 'preferred';
  if (!isRaised && !isFirst) return;
  kept.years = again.years;
  kept.evidence = again.evidence;
}

/** Mentions with how strongly they are asked for, and what they ask. */
export function asked(
  said: Statement[],
  found: FoundMention[],
  skills: Skills,
): Pick<FieldsRead, 'mentions' | 'requirements'> {
  return atOnce(askedSteps(said, found, skills));
}

/** The same, statement by statement. */
export function* askedSteps(
  said: Statement[],
  found: FoundMention[],
  skills: Skills,
): Steps<Pick<FieldsRead, 'mentions' | 'requirements'>> {
  const strengthOf = new Map<FoundMention, Strength>();
  const yearsOf = new Map<FoundMention, number>();
  for (const statement of said) {
    const stated = years(statement);
    const others = ofOtherPeople(statement);
    for (const mention of others) stated.asked.delete(mention);
    for (const [mention, least] of stated.asked) yearsOf.set(mention, least);
    const weighed = strengths(statement, others);
    for (const [i, mention] of statement.mentions.entries()) {
      const strength = weighed[i] ?? 'context';
      strengthOf.set(mention, statement.kind === 'heading' ? strength : byYears(strength, mention, stated));
    }
    yield;
  }
  const mentions: Mention[] = [];
  yield* forEach(found, (mention) => {
    mentions.push({ ...mention, strength: strengthOf.get(mention) ?? 'context' });
  });
  yield;
  return { mentions, requirements: yield* requirementSteps(said, strengthOf, yearsOf, skills) };
}

/** The same of broad fields, of which none is an alternative of another. */
export function* fieldSteps(posting: Posting, found: FoundMention[], skills: Skills): Steps<FieldsRead> {
  const said = yield* statementSteps(posting, found);
  const apart = said.flatMap((one) => one.mentions.map((mention): Statement => ({ ...one, mentions: [mention] })));
  return yield* askedSteps(apart, found, skills);
}

/** Years that are asked for ask, under whatever heading; those of a firm tell of it: "20 years of Java behind us". */
function byYears(strength: Strength, mention: FoundMention, { asked, told }: StatedYears): Strength {
  if (strength === 'context' && asked.has(mention)) return 'required';
  return strength === 'required' && told.has(mention) && !asked.has(mention) ? 'context' : strength;
}
