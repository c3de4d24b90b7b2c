import type { SkillId } from '../skill';
import type { Profile, Relation } from './profile';

/** The most relations that can be switched off. */
export const MOST_OFF = 2_000;

/** Whether the reader has said that one skill counts for nothing of another. */
export function isRelationOff({ off }: Profile, from: SkillId, to: SkillId): boolean {
  return off?.some((one) => one.from === from && one.to === to) ?? false;
}

/** The profile with a relation switched on or off. */
export function withRelation(profile: Profile, { from, to }: Relation, on: boolean): Profile {
  const others = (profile.off ?? []).filter((one) => one.from !== from || one.to !== to);
  return withOff(profile, on ? others : [...others, { from, to }]);
}

/** The profile with these relations off and no others, each once and in an order of its own. */
export function withOff({ off: _, ...profile }: Profile, off: Relation[]): Profile {
  const key = ({ from, to }: Relation) => `${to} ${from}`;
  const distinct = new Map(off.map(({ from, to }) => [key({ from, to }), { from, to }]));
  const sorted = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return sorted.length > 0 ? { ...profile, off: sorted } : profile;
}
