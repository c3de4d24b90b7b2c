import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile/profile';
import { MOST_PROFILES } from '../../core/profile/several/profiles';
import type { SyncActions } from '../actions';
import type { SyncShown } from '../data';
import type { Notices } from '../notices/use-notice';
import { Switch } from '../parts/Switch';
import { counted, numberText, t } from '../text/text';

interface Props {
  /** Looked at again when it has changed. */
  profile: Profile | undefined;
  actions: SyncActions;
  notices: Notices;
}

/** The browsers' room for what is synced, in kilobytes, as far as it is used. */
const ROOM = 90;

/** Whether profiles are synced by the browser, what that means before it is switched on, and how far it goes. */
export function SyncSwitch({ profile, actions, notices }: Props) {
  const [sync, setSync] = useState<SyncShown>();

  useEffect(() => {
    let isWanted = true;
    // A look that goes well is no news: it closes no notice.
    actions.loadSync().then(
      (found) => isWanted && setSync(found),
      (error) => notices.run(() => Promise.reject(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [profile]);

  if (!sync) return null;
  const { on, problem, bytes, left } = sync;
  return (
    <div class="sync">
      <Switch
        label={t('sync.label')}
        detail={t('sync.leaves')}
        on={on}
        onSwitch={(next) => void notices.run(async () => setSync(await actions.switchSync(next)))}
      />
      <p role="status" class="quiet">
        {on &&
          (!problem || problem === 'crowded') &&
          t('sync.used', { used: numberText(Math.ceil(bytes / 1_000)), room: numberText(ROOM) })}
        {on && left > 0 && ` ${counted('sync.left', left)}`}
      </p>
      {problem && (
        <p role="alert">{t(`sync.${problem}`, { room: numberText(ROOM), most: numberText(MOST_PROFILES) })}</p>
      )}
      <button
        type="button"
        class="button button-small"
        onClick={() => void notices.run(async () => setSync(await actions.clearSync()), { text: t('sync.cleared') })}
      >
        {t('sync.clear')}
      </button>
    </div>
  );
}
