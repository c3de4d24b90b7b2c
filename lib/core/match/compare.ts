import type { Profile, ProfileSkill } from '../profile/profile';
import type { Reading, Requirement } from '../reading';
import type { SkillId } from '../skill';
import type { Mark, MarkKind, Match, MatchLine, Outcome } from './match';
import { OUTCOMES } from './match';

/** What a requirement can count for. Context counts only where a posting asks for nothing else. */
const WEIGHTS = { required: 3, preferred: 1, context: 1, excluded: 0 } as const;

/** The share of its weight that a requirement counts for. */
const SHARES: Record<Outcome, number> = { met: 1, short: 0.5, related: 0.25, missing: 0 };

/** With fewer requirements than this, a percentage would say more than is known. */
const FEWEST_FOR_SCORE = 4;

type Owned = ReadonlyMap<SkillId, ProfileSkill>;

/** One way a requirement may be met. */
interface Path {
  outcome: Outcome;
  skill: SkillId;
  by?: ProfileSkill;
}

/**
 * Compares a reading with a profile: each requirement takes the best outcome that any of its alternatives reaches, weighs 3 where
 * required and 1 where preferred, and the score is the sum of the points over the sum of the weights. Pure.
 */
export function compare(reading: Reading, profile: Profile): Match {
  const { avoided, owned } = divide(profile);
  const asked = reading.requirements.filter(({ strength }) => strength === 'required' || strength === 'preferred');
  const counted = new Set(
    asked.length > 0 ? asked : reading.requirements.filter(({ strength }) => strength === 'context'),
  );
  const lines = reading.requirements
    .filter(({ anyOf }) => !anyOf.every((id) => avoided.has(id)))
    .map((requirement) => lineOf(requirement, counted.has(requirement), reading, owned, avoided));
  const weighing = lines.filter((line) => line.weight > 0);
  const points = sum(weighing.map((line) => line.points));
  const weight = sum(weighing.map((line) => line.weight));
  const doubtful = weighing.filter((line) => line.requirement.doubtful).length;
  const hasScore = weighing.length >= FEWEST_FOR_SCORE && doubtful * 2 <= weighing.length;
  return {
    lines,
    points,
    weight,
    met: weighing.filter((line) => line.outcome === 'met').length,
    of: weighing.length,
    ...(hasScore && { score: Math.round((100 * points) / weight) }),
    ...(reading.bar !== undefined && { bar: Math.round(100 * reading.bar) }),
  };
}

/** What to paint where: every mention that is not excluded or avoided, by what the profile says of its skill. */
export function marksOf(reading: Reading, profile: Profile): Mark[] {
  const { avoided, owned } = divide(profile);
  const asked = new Map<SkillId, number>();
  for (const { anyOf, years } of reading.requirements) {
    for (const id of anyOf) asked.set(id, Math.max(asked.get(id) ?? 0, years ?? 0));
  }
  return reading.mentions
    .filter(({ skill, strength }) => strength !== 'excluded' && !avoided.has(skill))
    .map(({ start, end, skill }) => ({
      start,
      end,
      mark: markOf(pathOf(skill, asked.get(skill), reading, owned).outcome),
    }));
}

/** What the reader does not want to meet, and what they have. */
function divide({ skills }: Profile): { avoided: ReadonlySet<SkillId>; owned: Owned } {
  const avoided = new Set<SkillId>();
  const owned = new Map<SkillId, ProfileSkill>();
  for (const skill of skills) {
    if (skill.level === 'avoid') avoided.add(skill.id);
    else owned.set(skill.id, skill);
  }
  return { avoided, owned };
}

function markOf(outcome: Outcome): MarkKind {
  if (outcome === 'met') return 'have';
  return outcome === 'missing' ? 'missing' : 'partly';
}

function lineOf(
  requirement: Requirement,
  counts: boolean,
  reading: Reading,
  owned: Owned,
  avoided: ReadonlySet<SkillId>,
): MatchLine {
  const paths = requirement.anyOf
    .filter((id) => !avoided.has(id))
    .map((id) => pathOf(id, requirement.years, reading, owned));
  const best = paths.reduce((a, b) => (OUTCOMES.indexOf(b.outcome) < OUTCOMES.indexOf(a.outcome) ? b : a));
  const weight = counts ? WEIGHTS[requirement.strength] : 0;
  return {
    requirement,
    outcome: best.outcome,
    skill: best.skill,
    ...(best.by && { by: best.by.id }),
    ...(best.by?.years !== undefined && { years: best.by.years }),
    weight,
    points: weight * SHARES[best.outcome],
  };
}

/** The best way a profile reaches one skill: itself, what implies it, what is related. */
function pathOf(id: SkillId, years: number | undefined, reading: Reading, owned: Owned): Path {
  const skill = reading.skills[id];
  const had = [id, ...(skill?.impliedBy ?? [])].flatMap((one) => owned.get(one) ?? []);
  const able = had.filter((one) => one.level !== 'learning');
  const enough = able.find((one) => years === undefined || one.years === undefined || one.years >= years);
  if (enough) return { outcome: 'met', skill: id, by: enough };
  const most = able.reduce<ProfileSkill | undefined>(
    (a, b) => (a && (a.years ?? 0) >= (b.years ?? 0) ? a : b),
    undefined,
  );
  if (most) return { outcome: 'short', skill: id, by: most };
  const near = had[0] ?? (skill?.related ?? []).flatMap((one) => owned.get(one) ?? [])[0];
  return near ? { outcome: 'related', skill: id, by: near } : { outcome: 'missing', skill: id };
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
