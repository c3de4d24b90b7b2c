import { useRef, useState } from 'preact/hooks';
import { MOST_PROFILES, type Profiles } from '../../core/profile/several/profiles';
import type { ProfileActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { t } from '../text/text';
import { NameForm } from './NameForm';
import { ProfilePick } from './ProfilePick';
import { profileName } from './profile-name';
import './profiles.css';

interface Props {
  profiles: Profiles;
  actions: ProfileActions;
  notices: Notices;
}

/** What a name is asked for. */
const ASKED = ['make', 'copy', 'rename'] as const;
type Asked = (typeof ASKED)[number];

/** The reader's profiles: which is active, and ways to make, copy, rename and delete one. */
export function ProfileBar({ profiles, actions, notices }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked>();
  const { active, all } = profiles;
  const current = all.find(({ id }) => id === active) ?? all[0];
  if (!current) return null;
  const { id, name } = current;

  function leave() {
    bar.current?.querySelector<HTMLElement>(`[data-ask=${asked}]`)?.focus();
    setAsked(undefined);
  }

  function give(next: string) {
    leave();
    if (asked === 'rename')
      void notices.run(() => actions.renameProfile(id, next), {
        text: t('profiles.renamed', { name: next }),
        undo: () => actions.renameProfile(id, name),
        ofAll: true,
      });
    else
      void notices.run(
        () => actions.addProfile(next, asked === 'copy' ? id : undefined),
        (undo) => ({ text: t('profiles.made', { name: next }), undo, ofAll: true }),
      );
  }

  function remove() {
    bar.current?.querySelector('select')?.focus();
    void notices.run(
      () => actions.removeProfile(id),
      (undo) => ({ text: t('profiles.deleted', { name: profileName(current ?? { id, name }) }), undo, ofAll: true }),
    );
  }

  return (
    <div class="profile-bar" ref={bar}>
      <ProfilePick {...{ profiles, actions, notices }} />
      {ASKED.map((one) => (
        <button
          key={one}
          type="button"
          data-ask={one}
          class="button button-small"
          aria-expanded={one === asked}
          disabled={one !== 'rename' && all.length >= MOST_PROFILES}
          onClick={() => setAsked(one === asked ? undefined : one)}
        >
          {t(`profiles.${one}`)}
        </button>
      ))}
      <button
        type="button"
        class="button button-small"
        disabled={all.length < 2}
        onClick={({ detail }) => detail < 2 && remove()}
      >
        {t('profiles.delete')}
      </button>
      {asked && (
        <NameForm
          key={asked}
          name={asked === 'rename' ? name : ''}
          taken={all.filter((one) => asked !== 'rename' || one.id !== id).map(profileName)}
          confirm={t(`profiles.${asked}`)}
          onGive={give}
          onCancel={leave}
        />
      )}
    </div>
  );
}
