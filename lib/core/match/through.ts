import type { Profile } from '../profile/profile';
import { isRelationOff } from '../profile/relations';
import type { ReadSkill, SkillId } from '../skill';
import { divide, type Owned } from './paths';

/** A skill of the reader's that counts for another. */
export interface Source {
  id: SkillId;
  name: string;
  /** True where the reader has switched it off for that skill. */
  isOff: boolean;
}

/** A skill that the reader has not added, and that something they have added counts for. */
export interface ThroughSkill {
  id: SkillId;
  name: string;
  /** Whether it is implied by any of these, or only related to them. */
  kind: 'implied' | 'related';
  through: Source[];
}

/** Every skill of a dictionary that the reader's skills count for and that is none of them, by name, implied ones first. */
export function throughSkills(profile: Profile, skills: Iterable<[SkillId, ReadSkill]>): ThroughSkill[] {
  const { avoided, owned } = divide(profile);
  const found: ThroughSkill[] = [];
  if (owned.size === 0) return found;
  for (const [id, skill] of skills) {
    const one = owned.has(id) || avoided.has(id) ? undefined : throughOf(id, skill, profile, owned);
    if (one) found.push(one);
  }
  const rank = ({ kind }: ThroughSkill) => (kind === 'implied' ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** What counts for one skill: nothing where the reader has it, or nothing near it. */
export function throughOf(id: SkillId, skill: ReadSkill, profile: Profile, owned: Owned): ThroughSkill | undefined {
  if (owned.has(id)) return undefined;
  const implying = skill.impliedBy.flatMap((one) => owned.get(one) ?? []);
  const sources = [...new Set([...implying, ...skill.related.flatMap((one) => owned.get(one) ?? [])])];
  if (sources.length === 0) return undefined;
  return {
    id,
    name: skill.name,
    kind: implying.some(({ level }) => level !== 'learning') ? 'implied' : 'related',
    through: sources.map((one) => ({ id: one.id, name: one.name, isOff: isRelationOff(profile, one.id, id) })),
  };
}
