import { movedSkills, withMoved } from '../../../lib/core/profile/moved-skills';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import { profilesStore } from '../../../lib/storage/profiles/profiles-store';
import { readAnew } from '../marks/read-anew';
import { reader } from '../reader/reader';

/** After an update: skills of any profile whose entry has become part of another, or changed its id, are told by their name and go on counting. */
export async function moveSkills(): Promise<void> {
  const [{ dictionary, lookUpName }, { all }] = await Promise.all([reader(), profilesStore.load()]);
  const { skills } = dictionary();
  const idNow = (name: string) => {
    const { skills: meant, guess } = lookUpName(dictionary(), name);
    return meant.length === 1 && !guess ? meant[0]?.id : undefined;
  };
  let hasMoved = false;
  for (const { id } of all) {
    const [profile, { own }] = await Promise.all([profileStore.of(id).load(), overlayStore.of(id).load()]);
    const isOwn = new Set(own.map((word) => word.id));
    const moved = movedSkills(profile, (one) =>
      skills.has(one.id) || isOwn.has(one.id) ? undefined : idNow(one.name),
    );
    if (moved.size === 0) continue;
    await profileStore.of(id).change((now) => withMoved(now, moved));
    hasMoved = true;
  }
  if (hasMoved) await readAnew();
}
