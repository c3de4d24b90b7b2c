import type { Profile } from '../profile/profile';
import type { Reading, Requirement } from '../reading';
import type { SkillId } from '../skill';
import type { Match, MatchLine, Outcome } from './match';
import { OUTCOMES } from './match';
import { divide, isHad, type Owned, pathOf } from './paths';

/** What a requirement can count for. What is only mentioned counts where a posting asks for little. */
const WEIGHTS = { required: 3, preferred: 1, context: 1, excluded: 0 } as const;

/** The share of its weight that a requirement counts for. */
const SHARES: Record<Outcome, number> = { met: 1, short: 0.5, related: 0.25, missing: 0 };

/** With fewer lines that weigh than this, a percentage would say more than is known; where fewer are asked for, what is mentioned weighs, too. */
const FEWEST = 4;

/**
 * Compares a reading with a profile: each requirement takes the best outcome that any of its alternatives reaches, weighs 3 where
 * required and 1 where preferred, and the score is the sum of the points over the sum of the weights. A broad field is a line of
 * its own for who has it, and only listed for all others; the employer's own weigh nothing. Pure.
 */
export function compare(reading: Reading, profile: Profile): Match {
  const { avoided, owned } = divide(profile);
  const fields = reading.fields?.requirements ?? [];
  const had = fields.filter(({ anyOf }) => anyOf.some((id) => isHad(id, reading, owned)));
  const shown = [...reading.requirements, ...had].filter(({ anyOf }) => !anyOf.every((id) => avoided.has(id)));
  const counts = countsOf(shown);
  const lines = shown.map((requirement) => ({
    ...lineOf(requirement, counts(requirement), reading, owned, avoided),
    ...(had.includes(requirement) && { field: true as const }),
  }));
  const weighing = lines.filter((line) => line.weight > 0);
  const points = sum(weighing.map((line) => line.points));
  const weight = sum(weighing.map((line) => line.weight));
  const doubtful = weighing.filter((line) => line.requirement.doubtful).length;
  const hasScore = weighing.length >= FEWEST && doubtful * 2 <= weighing.length;
  return {
    lines,
    fields: fields.filter((one) => !had.includes(one)).flatMap(({ anyOf }) => anyOf.filter((id) => !avoided.has(id))),
    points,
    weight,
    met: weighing.filter((line) => line.outcome === 'met').length,
    of: weighing.length,
    ...(hasScore && { score: Math.round((100 * points) / weight) }),
    ...(reading.bar !== undefined && { bar: Math.round(100 * reading.bar) }),
  };
}

/** Tells which requirements weigh: all that is asked for and is not the employer's own, and what is mentioned where fewer than four are. */
function countsOf(requirements: Requirement[]): (requirement: Requirement) => boolean {
  const weighing = requirements.filter(({ own }) => !own);
  const asked = weighing.filter(({ strength }) => strength === 'required' || strength === 'preferred');
  const isShort = asked.length < FEWEST;
  return ({ own, strength }) => !own && (isShort || strength !== 'context');
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

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
