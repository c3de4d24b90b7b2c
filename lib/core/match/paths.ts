import type { Profile, ProfileSkill } from '../profile/profile';
import { isRelationOff } from '../profile/relations';
import type { Reading } from '../reading';
import type { SkillId } from '../skill';
import type { Outcome } from './match';

/** What the reader has, by id, and what of it counts for other skills. */
export class Owned extends Map<SkillId, ProfileSkill> {
  private readonly profile: Profile;

  constructor(profile: Profile) {
    super(profile.skills.filter(({ level }) => level !== 'avoid').map((skill) => [skill.id, skill]));
    this.profile = profile;
  }

  /** Those of these skills that the reader has and has not switched off for `to`. */
  countingFor(to: SkillId, from: SkillId[]): ProfileSkill[] {
    return from.flatMap((one) => (isRelationOff(this.profile, one, to) ? [] : (this.get(one) ?? [])));
  }
}

/** One way a requirement may be met. */
export interface Path {
  outcome: Outcome;
  skill: SkillId;
  by?: ProfileSkill;
}

/** What the reader does not want to meet, and what they have. */
export function divide(profile: Profile): { avoided: ReadonlySet<SkillId>; owned: Owned } {
  const avoided = profile.skills.filter(({ level }) => level === 'avoid').map(({ id }) => id);
  return { avoided: new Set(avoided), owned: new Owned(profile) };
}

/** The best way a profile reaches one skill: itself, what implies it, what is related. */
export function pathOf(id: SkillId, years: number | undefined, reading: Reading, owned: Owned): Path {
  const skill = reading.skills[id];
  const had = [
    ...(owned.has(id) ? [owned.get(id) as ProfileSkill] : []),
    ...owned.countingFor(id, skill?.impliedBy ?? []),
  ];
  const able = had.filter((one) => one.level !== 'learning');
  const enough = able.find((one) => years === undefined || one.years === undefined || one.years >= years);
  if (enough) return { outcome: 'met', skill: id, by: enough };
  const most = able.reduce<ProfileSkill | undefined>(
    (a, b) => (a && (a.years ?? 0) >= (b.years ?? 0) ? a : b),
    undefined,
  );
  if (most) return { outcome: 'short', skill: id, by: most };
  const near = had[0] ?? owned.countingFor(id, skill?.related ?? [])[0];
  return near ? { outcome: 'related', skill: id, by: near } : { outcome: 'missing', skill: id };
}

/** True where the reader has a skill, learns it, or has something that implies it. */
export function isHad(id: SkillId, reading: Reading, owned: Owned): boolean {
  if (owned.has(id)) return true;
  return owned.countingFor(id, reading.skills[id]?.impliedBy ?? []).some(({ level }) => level !== 'learning');
}
