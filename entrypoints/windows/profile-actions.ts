import type { Profile } from '../../lib/core/profile/profile';
import type { Profiles } from '../../lib/core/profile/several/profiles';
import { askBackground } from '../../lib/messaging/window';
import type { ProfileActions } from '../../lib/ui/actions';
import { ofShown, type ShownProfile } from './actions';

/** What is shown of the reader's profiles after one of them has changed, or another is active. */
interface Shown {
  profiles: Profiles;
  profile: Profile;
}

/** Changes to the reader's profiles, each told to `onChange` as soon as it is stored. */
export function profileActions(onChange: (shown: Partial<Shown>) => void, shown: ShownProfile): ProfileActions {
  const show = async (profiles: Profiles) => onChange({ profiles, profile: await askBackground('get-profile', {}) });
  const remove = async (id: string) => {
    const removed = await askBackground('remove-profile', { id });
    await show(await askBackground('get-profiles', {}));
    return async () => {
      if (removed) await show(await askBackground('restore-profile', removed));
    };
  };
  return {
    pickProfile: async (id) => show(await askBackground('pick-profile', { id })),
    addProfile: async (name, copyOf) => {
      const { active } = await askBackground('get-profiles', {});
      const profiles = await askBackground('add-profile', { name, ...(copyOf !== undefined && { copyOf }) });
      await show(profiles);
      return async () => {
        await remove(profiles.active);
        await show(await askBackground('pick-profile', { id: active }));
      };
    },
    renameProfile: async (id, name) => show(await askBackground('rename-profile', { id, name })),
    removeProfile: remove,
    saveNeeds: async (needs) =>
      onChange({ profile: await askBackground('save-needs', { ...needs, ...ofShown(shown) }) }),
  };
}
