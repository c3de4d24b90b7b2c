import type { Profile, ProfileSkill } from '../profile/profile';
import type { FoundSkill } from './resume';

/** What taking a found skill would do to the reader's own: add it, change its years or level, or nothing. */
export type Effect = 'new' | 'changed' | 'same';

/** A found skill as it is offered. */
export interface Offered {
  found: FoundSkill;
  /** The skill as it would be: what the document does not say stays as it was. */
  skill: ProfileSkill;
  effect: Effect;
}

/** Found skills against the reader's own, new ones first, what is not sure last. */
export function offered(skills: FoundSkill[], profile: Profile): Offered[] {
  const mine = new Map(profile.skills.map((skill) => [skill.id, skill]));
  const all = skills.map((found): Offered => {
    const own = mine.get(found.id);
    const years = found.years ?? own?.years;
    const skill: ProfileSkill = {
      id: found.id,
      name: own?.name ?? found.name,
      level: found.level ?? own?.level ?? 'working',
      ...(years !== undefined && { years }),
    };
    const effect = !own ? 'new' : own.level === skill.level && own.years === skill.years ? 'same' : 'changed';
    return { found, skill, effect };
  });
  const order = ({ found, effect }: Offered) => (found.guess ? 3 : ['new', 'changed', 'same'].indexOf(effect));
  return all.sort((a, b) => order(a) - order(b) || (a.skill.name < b.skill.name ? -1 : 1));
}
