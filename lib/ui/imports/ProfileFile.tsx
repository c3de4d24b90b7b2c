import { leftOut } from '../../core/profile/files/json-resume';
import type { Overlay } from '../../core/profile/overlay';
import { countOf } from '../../core/profile/overlay-file';
import type { Profile } from '../../core/profile/profile';
import type { Notices } from '../notices/use-notice';
import { FormatButtons } from '../parts/FormatButtons';
import type { DataActions, ProfileFormat } from '../saved/saved-data';
import { listText, t } from '../text/text';

interface Props {
  profile: Profile;
  /** The words and corrections that go with it; absent until they are known. */
  overlay?: Overlay | undefined;
  actions: Pick<DataActions, 'exportProfile'>;
  notices: Notices;
}

/** What one of many names is shown by. */
const MOST_NAMES = 8;

/** The reader's skills as a file, on the way out; what a format has no place for is said before. */
export function ProfileFile({ profile, overlay, actions, notices }: Props) {
  const { years, avoided, off, needs } = leftOut(profile);
  const parts = [
    ...(off ? [t('data.partOff')] : []),
    ...(needs ? [t('data.partNeeds')] : []),
    ...(overlay && countOf(overlay) > 0 ? [t('data.partWords')] : []),
  ];
  const choices: { name: ProfileFormat; label: string }[] = [
    { name: 'json', label: t('data.formatOwn') },
    { name: 'json-resume', label: 'JSON Resume' },
    { name: 'list', label: t('data.formatList') },
  ];
  const named = (names: string[]) =>
    listText(names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names, 'all');
  return (
    <div class="profile-file">
      <h3>{t('data.exportProfile')}</h3>
      <FormatButtons
        choices={choices}
        label={t('data.exportProfile')}
        textOf={(label) => t('data.exportAs', { format: label })}
        onSave={(format) =>
          notices.run(
            () => actions.exportProfile(format as ProfileFormat),
            (file) => ({ text: t('data.exported', { file }) }),
          )
        }
      />
      {years.length > 0 && <p class="quiet">{t('data.noYears', { names: named(years) })}</p>}
      {avoided.length > 0 && <p class="quiet">{t('data.noAvoided', { names: named(avoided) })}</p>}
      {parts.length > 0 && <p class="quiet">{t('data.onlyOurs', { parts: listText(parts, 'all') })}</p>}
    </div>
  );
}
