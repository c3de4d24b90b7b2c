import { divide } from '../../match/paths';
import type { Profile } from '../../profile/profile';
import type { SkillId } from '../../skill';
import { type CountedPosting, mostFirst, type Standing, skillsIn, standingOf } from './counted';

/** How much a skill is asked for. */
export interface AskedSkill {
  id: SkillId;
  name: string;
  category: string;
  standing: Standing;
  /** In how many postings it is asked for, as required or as a plus, also as one of several that would do. */
  asked: number;
  /** In how many of them it is required. */
  required: number;
  /** In how many it is named at all. */
  named: number;
}

/** Every skill that some posting names, asked for most first. What the reader is not interested in is left out. */
export function askedSkills(postings: CountedPosting[], profile: Profile): AskedSkill[] {
  const { avoided, owned } = divide(profile);
  const found = new Map<SkillId, AskedSkill>();
  for (const { reading } of postings) {
    const { asked, required, named } = skillsIn(reading);
    for (const id of named) {
      const skill = reading.skills[id];
      if (!skill || avoided.has(id)) continue;
      let one = found.get(id);
      if (!one) {
        const { name, category } = skill;
        one = { id, name, category, standing: standingOf(id, reading, owned), asked: 0, required: 0, named: 0 };
        found.set(id, one);
      }
      one.named++;
      one.asked += Number(asked.has(id));
      one.required += Number(required.has(id));
    }
  }
  const byName = [...found.values()].sort(mostFirst((one) => one.named));
  return byName.sort((a, b) => b.asked - a.asked || b.required - a.required);
}
