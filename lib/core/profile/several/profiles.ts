import type { Overlay } from '../overlay';
import type { Profile } from '../profile';

/** One of the reader's profiles, without what is in it. */
export interface NamedProfile {
  id: string;
  /** Empty where the reader has given it none. */
  name: string;
}

/** The reader's profiles: at least one, one of them active. */
export interface Profiles {
  version: 1;
  active: string;
  /** In the order they were made. */
  all: NamedProfile[];
}

/** A profile with all that belongs to it. */
export interface WholeProfile extends NamedProfile {
  profile: Profile;
  overlay: Overlay;
}

/** The id of the profile that everybody begins with; what is stored of it lies where it lay before there were several. */
export const FIRST = 'first';

/** The most profiles that one reader has. */
export const MOST_PROFILES = 20;

/** The profiles of somebody who has made none. */
export const ONE_PROFILE: Profiles = { version: 1, active: FIRST, all: [{ id: FIRST, name: '' }] };

/** The profiles with one more, or that one named otherwise; the active one stays. */
export function withProfile({ all, ...rest }: Profiles, { id, name }: NamedProfile): Profiles {
  const isThere = all.some((one) => one.id === id);
  return { ...rest, all: isThere ? all.map((one) => (one.id === id ? { id, name } : one)) : [...all, { id, name }] };
}

/** The profiles with another active; the same where there is none of that id. */
export function withActive(profiles: Profiles, id: string): Profiles {
  return profiles.all.some((one) => one.id === id) ? { ...profiles, active: id } : profiles;
}

/** The profiles without one; its neighbour is active in its place. The last one stays. */
export function withoutProfile(profiles: Profiles, id: string): Profiles {
  const at = profiles.all.findIndex((one) => one.id === id);
  const all = profiles.all.filter((one) => one.id !== id);
  const neighbour = all[Math.min(at, all.length - 1)];
  if (!neighbour || at < 0) return profiles;
  return { ...profiles, all, active: profiles.active === id ? neighbour.id : profiles.active };
}
