import { NO_NEEDS } from '../../../lib/core/profile/needs';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { withProfile } from '../../../lib/core/profile/several/profiles';
import type { BackgroundHandlers } from '../../../lib/messaging/background';
import type { ProfileCalls } from '../../../lib/messaging/profile-calls';
import { profilesStore } from '../../../lib/storage/profiles/profiles-store';
import { changeProfile } from '../profiles/change-profile';
import { mergeProfile, pickProfile, putProfile, removeProfile, wholeProfile } from '../profiles/profiles';
import { clearSync, switchSync, syncShown } from '../sync/switch-sync';

/** What the background does about several profiles. */
export const profileCalls: Pick<BackgroundHandlers['windows'], keyof ProfileCalls> = {
  'get-profiles': () => profilesStore.load(),
  'get-whole-profiles': async () => Promise.all((await profilesStore.load()).all.map(wholeProfile)),
  'pick-profile': ({ id }) => pickProfile(id),
  'add-profile': async ({ name, copyOf }) => {
    const original = (await profilesStore.load()).all.find(({ id }) => id === copyOf);
    const { profile, overlay } = original
      ? await wholeProfile(original)
      : { profile: { ...EMPTY_PROFILE, needs: NO_NEEDS }, overlay: EMPTY_OVERLAY };
    return putProfile({ id: crypto.randomUUID(), name, profile, overlay }, true);
  },
  'rename-profile': ({ id, name }) =>
    profilesStore.change((before) =>
      before.all.some((one) => one.id === id) ? withProfile(before, { id, name }) : before,
    ),
  'remove-profile': ({ id }) => removeProfile(id),
  'restore-profile': ({ removed, wasActive }) => putProfile(removed, wasActive),
  'merge-profile': mergeProfile,
  'get-sync': syncShown,
  'switch-sync': ({ on }) => switchSync(on),
  'clear-sync': clearSync,
  'save-needs': ({ of, ...needs }) => changeProfile(of, (profile) => ({ ...profile, needs })),
};
