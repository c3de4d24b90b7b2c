import type { SkillId } from '../skill';
import type { Needs } from './needs';

/** How well the reader knows a skill; `avoid` hides it and it never scores. */
export const LEVELS = ['learning', 'working', 'expert', 'avoid'] as const;
export type Level = (typeof LEVELS)[number];

/** One skill the reader has saved. */
export interface ProfileSkill {
  id: SkillId;
  /** The canonical name when it was added, shown where the dictionary is not at hand. */
  name: string;
  level: Level;
  /** Years of use, to a tenth; absent where the reader has not said. */
  years?: number;
}

/** That knowing one skill counts for another, which it implies or is related to. */
export interface Relation {
  from: SkillId;
  to: SkillId;
}

/** Everything the reader has said of their own skills; ids are unique, order has no meaning. */
export interface Profile {
  version: 1;
  skills: ProfileSkill[];
  /** Relations between skills that count for nothing; absent where all count. */
  off?: Relation[];
  /** What matters beside skills; absent where nothing was said. */
  needs?: Needs;
}

/** The profile of somebody who has said nothing yet. */
export const EMPTY_PROFILE: Profile = { version: 1, skills: [] };

/** The profile with `skill` added, or put in place of the one with its id; sorted by name so that equal profiles are equal files. */
export function withSkill(profile: Profile, skill: ProfileSkill): Profile {
  const others = profile.skills.filter((one) => one.id !== skill.id);
  const skills = [...others, skill].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { ...profile, skills };
}

/** The profile with many skills added or put in place of those with their ids, and others removed. */
export function withChanges(profile: Profile, save: ProfileSkill[], remove: SkillId[]): Profile {
  const gone = new Set([...remove, ...save.map(({ id }) => id)]);
  const saved = new Map(save.map((skill) => [skill.id, skill]));
  const skills = [...profile.skills.filter(({ id }) => !gone.has(id)), ...saved.values()];
  return { ...profile, skills: skills.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) };
}

/** The profile without the skill of that id. */
export function withoutSkill(profile: Profile, id: SkillId): Profile {
  return { ...profile, skills: profile.skills.filter((one) => one.id !== id) };
}
