import type { Profiles } from '../../core/profile/several/profiles';
import type { ProfileActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { t } from '../text/text';
import { profileName } from './profile-name';
import './profiles.css';

interface Props {
  profiles: Profiles;
  actions: Pick<ProfileActions, 'pickProfile'>;
  notices: Notices;
}

/** Which profile is active, and a way to have another be it. */
export function ProfilePick({ profiles: { active, all }, actions, notices }: Props) {
  return (
    <label class="profile-pick">
      <span class="quiet">{t('profiles.label')}</span>
      <select
        value={active}
        onChange={(event) => void notices.run(() => actions.pickProfile(event.currentTarget.value))}
      >
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {profileName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
