import { importedOverlay } from '../../../lib/core/profile/overlay-file';
import { planImport } from '../../../lib/core/profile/profile-import';
import {
  MOST_PROFILES,
  type NamedProfile,
  type Profiles,
  type WholeProfile,
  withActive,
  withoutProfile,
  withProfile,
} from '../../../lib/core/profile/several/profiles';
import { readerError } from '../../../lib/core/reader-error';
import { mergedOverlay } from '../../../lib/core/saved/backup';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import { profilesStore } from '../../../lib/storage/profiles/profiles-store';
import { readAnew } from '../marks/read-anew';

/** One profile with all that belongs to it. */
export async function wholeProfile({ id, name }: NamedProfile): Promise<WholeProfile> {
  const [profile, overlay] = await Promise.all([profileStore.of(id).load(), overlayStore.of(id).load()]);
  return { id, name, profile, overlay };
}

/** Makes a profile the active one: what is open is read by its words and compared with it. */
export async function pickProfile(id: string): Promise<Profiles> {
  const profiles = await profilesStore.change((before) => withActive(before, id));
  await readAnew();
  return profiles;
}

/** Stores a profile with all that belongs to it, and names it among the others only then. Throws a sentence where there are too many. */
export async function putProfile({ id, name, profile, overlay }: WholeProfile, isActive: boolean): Promise<Profiles> {
  const { all } = await profilesStore.load();
  if (all.length >= MOST_PROFILES && !all.some((one) => one.id === id))
    throw readerError('profilesMany', 'There is room for {most} profiles.', { most: MOST_PROFILES });
  await profileStore.of(id).change(() => profile);
  await overlayStore.of(id).change(() => overlay);
  const profiles = await profilesStore.change((before) => withProfile(before, { id, name }));
  return isActive ? pickProfile(id) : profiles;
}

/** Removes a profile; gives what puts it back, or nothing where it is the last one. */
export async function removeProfile(id: string): Promise<{ removed: WholeProfile; wasActive: boolean } | null> {
  const before = await profilesStore.load();
  const named = before.all.find((one) => one.id === id);
  if (!named || before.all.length < 2) return null;
  const removed = await wholeProfile(named);
  const wasActive = before.active === id;
  await profilesStore.change((now) => withoutProfile(now, id));
  await Promise.all([profileStore.drop(id), overlayStore.drop(id)]);
  if (wasActive) await readAnew();
  return { removed, wasActive };
}

/** Takes a profile in: merged with the one of that id or name, where what is there holds against it, else one more. */
export async function mergeProfile(given: WholeProfile): Promise<Profiles> {
  const { all } = await profilesStore.load();
  const there = all.find(({ name }) => name === given.name);
  if (!there) {
    const isTaken = all.some(({ id }) => id === given.id);
    return putProfile({ ...given, id: isTaken ? crypto.randomUUID() : given.id }, false);
  }
  await profileStore.of(there.id).change((now) => planImport(now, given.profile, 'merge').result);
  await overlayStore.of(there.id).change((now) => importedOverlay(now, mergedOverlay(now, given.overlay), 'replace'));
  await readAnew();
  return profilesStore.load();
}
