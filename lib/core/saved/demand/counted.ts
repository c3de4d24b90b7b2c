import { type Owned, pathOf } from '../../match/paths';
import type { Reading } from '../../reading';
import type { ReadSkill, SkillId } from '../../skill';

/** A posting as demand counts it. */
export interface CountedPosting {
  /** Tells it apart from all others; the same posting twice would count twice. */
  id: string;
  /** The day it counts for, `YYYY-MM-DD`: when it was posted, else when it was first seen; empty where neither is known. */
  day: string;
  reading: Reading;
}

/** What a reader has of a skill: it or what implies it, something close to it, nothing. */
export type Standing = 'have' | 'related' | 'missing';

/** The skills a posting asks for, each once, and those it only mentions; the employer's own and what it says is not needed are neither. */
export function skillsIn({ requirements }: Reading): {
  asked: Set<SkillId>;
  required: Set<SkillId>;
  named: Set<SkillId>;
} {
  const counting = requirements.filter(({ strength, own }) => strength !== 'excluded' && !own);
  const ids = (strengths: string[]) =>
    new Set(counting.filter(({ strength }) => strengths.includes(strength)).flatMap(({ anyOf }) => anyOf));
  return {
    asked: ids(['required', 'preferred']),
    required: ids(['required']),
    named: ids(['required', 'preferred', 'context']),
  };
}

/** What somebody who has `owned` has of a skill, years aside; `reading` is one that names it. */
export function standingOf(id: SkillId, reading: Reading, owned: Owned): Standing {
  const { outcome } = pathOf(id, undefined, reading, owned);
  return outcome === 'met' || outcome === 'short' ? 'have' : outcome;
}

/** What readings say of the skills they name. */
export function skillsOfAll(postings: CountedPosting[]): Map<SkillId, ReadSkill> {
  return new Map(postings.flatMap(({ reading }) => Object.entries(reading.skills)));
}

/** Most first, then by name, so that equal input gives equal output. */
export function mostFirst<T extends { name: string }>(count: (one: T) => number): (a: T, b: T) => number {
  return (a, b) => count(b) - count(a) || (a.name < b.name ? -1 : Number(a.name > b.name));
}
