import type { SkillId } from '../skill';
import type { Profile, ProfileSkill } from './profile';
import { withOff } from './relations';

/** The ids by which a newer dictionary knows skills that were saved by an older one; `idNow` gives one for a skill, or nothing where it is known as it is, or not at all. */
export function movedSkills(
  { skills }: Profile,
  idNow: (skill: ProfileSkill) => SkillId | undefined,
): Map<SkillId, SkillId> {
  return new Map(
    skills.flatMap((skill) => {
      const now = idNow(skill);
      return now === undefined || now === skill.id ? [] : [[skill.id, now] as const];
    }),
  );
}

/** The profile with what moved under its id of today, keeping name, level and years; where that was saved, too, it holds against what moved. */
export function withMoved(profile: Profile, moved: Map<SkillId, SkillId>): Profile {
  const there = new Set(profile.skills.map(({ id }) => id));
  const skills = profile.skills.flatMap((skill) => {
    const id = moved.get(skill.id);
    if (id === undefined) return [skill];
    if (there.has(id)) return [];
    there.add(id);
    return [{ ...skill, id }];
  });
  const now = (id: SkillId) => moved.get(id) ?? id;
  const off = (profile.off ?? []).map(({ from, to }) => ({ from: now(from), to: now(to) }));
  return withOff({ ...profile, skills }, off);
}
