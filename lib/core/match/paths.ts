import type { Profile, ProfileSkill } from '../profile/profile';
import type { Reading } from '../reading';
import type { SkillId } from '../skill';
import type { Outcome } from './match';

/** What the reader has, by id. */
export type Owned = ReadonlyMap<SkillId, ProfileSkill>;

/** One way a requirement may be met. */
export interface Path {
  outcome: Outcome;
  skill: SkillId;
  by?: ProfileSkill;
}

/** What the reader does not want to meet, and what they have. */
export function divide({ skills }: Profile): { avoided: ReadonlySet<SkillId>; owned: Owned } {
  const avoided = new Set<SkillId>();
  const owned = new Map<SkillId, ProfileSkill>();
  for (const skill of skills) {
    if (skill.level === 'avoid') avoided.add(skill.id);
    else owned.set(skill.id, skill);
  }
  return { avoided, owned };
}

/** The best way a profile reaches one skill: itself, what implies it, what is related. */
export function pathOf(id: SkillId, years: number | undefined, reading: Reading, owned: Owned): Path {
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

/** True where the reader has a skill, learns it, or has something that implies it. */
export function isHad(id: SkillId, reading: Reading, owned: Owned): boolean {
  if (owned.has(id)) return true;
  return (reading.skills[id]?.impliedBy ?? []).some((one) => owned.has(one) && owned.get(one)?.level !== 'learning');
}
