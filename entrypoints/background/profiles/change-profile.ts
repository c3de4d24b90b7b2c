import type { Overlay } from '../../../lib/core/profile/overlay';
import type { Profile } from '../../../lib/core/profile/profile';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { profileStore } from '../../../lib/storage/profile-store';
import type { StoredOfEach } from '../../../lib/storage/profiles/of-each';
import { profilesStore } from '../../../lib/storage/profiles/profiles-store';
import { readAnew } from '../marks/read-anew';
import { repaint } from '../marks/repaint';

/** Changes the profile of that id, or the active one; gives the active one as it is then, with what is open painted by it. One that is gone is not changed. */
export async function changeProfile(of: string | undefined, next: (profile: Profile) => Profile): Promise<Profile> {
  await change(profileStore, of, next);
  return repaint(await profileStore.load());
}

/** Changes the words and corrections of the profile of that id, or of the active one, which it gives, and reads what is open anew. Those of one that is gone are not changed. */
export async function changeOverlay(of: string | undefined, next: (overlay: Overlay) => Overlay): Promise<Overlay> {
  const overlay = await change(overlayStore, of, next);
  await readAnew();
  return overlay;
}

async function change<T>(store: StoredOfEach<T>, of: string | undefined, next: (value: T) => T): Promise<T> {
  if (of === undefined) return store.change(next);
  const { all } = await profilesStore.load();
  return all.some(({ id }) => id === of) ? store.of(of).change(next) : store.load();
}
