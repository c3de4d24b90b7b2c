import type { Reading, Requirement } from '../../reading';

/** What is asked for differently, of one requirement. */
export interface ChangedRequirement {
  before: Requirement;
  after: Requirement;
}

/** What two readings of one job ask for differently. */
export interface RequirementDiff {
  added: Requirement[];
  removed: Requirement[];
  changed: ChangedRequirement[];
}

/** What `after` asks for differently than `before`: the same skills with other years or another strength are a change; other words for the same are none. */
export function requirementDiff(before: Reading, after: Reading): RequirementDiff {
  const earlier = new Map(before.requirements.map((one) => [keyOf(one), one]));
  const later = new Map(after.requirements.map((one) => [keyOf(one), one]));
  const both = [...later].flatMap(([key, one]) => {
    const old = earlier.get(key);
    return old ? [{ before: old, after: one }] : [];
  });
  return {
    added: [...later].filter(([key]) => !earlier.has(key)).map(([, one]) => one),
    removed: [...earlier].filter(([key]) => !later.has(key)).map(([, one]) => one),
    changed: both.filter(({ before, after }) => before.years !== after.years || before.strength !== after.strength),
  };
}

/** Whether two readings ask for the same. */
export function isSameAsked(diff: RequirementDiff): boolean {
  return diff.added.length + diff.removed.length + diff.changed.length === 0;
}

function keyOf({ anyOf }: Requirement): string {
  return anyOf.toSorted().join(' ');
}
