import { useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile/profile';
import {
  type ProfileFile as FileOfProfile,
  LONGEST_PROFILE_FILE,
  readProfileFile,
} from '../../core/profile/profile-file';
import type { ImportWay } from '../../core/profile/profile-import';
import { Glyph } from '../parts/Glyph';
import type { DataActions } from '../saved/saved-data';
import { ImportPreview } from './ImportPreview';
import './profile-file.css';
import { readTextFile } from '../files/read-text-file';
import type { Notices } from '../parts/use-notice';
import { errorText } from '../text/error-text';
import { counted, t } from '../text/text';

interface Props {
  profile: Profile;
  actions: DataActions;
  notices: Notices;
}

/** What became of the file the reader chose last. */
type Chosen = { name: string } & ({ file: FileOfProfile } | { reason: string });

/** The reader's skills as a file, out and in. What is imported is shown first, and a file that fails changes nothing. */
export function ProfileFile({ profile, actions, notices }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<Chosen>();

  async function choose(file: File | undefined) {
    if (!file) return;
    const { name } = file;
    try {
      setChosen({ name, file: readProfileFile(await readTextFile(file, LONGEST_PROFILE_FILE)) });
    } catch (error) {
      setChosen({ name, reason: errorText(error) });
    }
  }

  function close() {
    setChosen(undefined);
    opener.current?.focus();
  }

  function apply(imported: Profile, way: ImportWay) {
    close();
    notices.run(
      () => actions.importProfile(imported, way),
      ({ before, profile: now }) => ({
        text: t('import.done', { skills: counted('count.skills', now.skills.length) }),
        undo: () => actions.importProfile(before, 'replace'),
      }),
    );
  }

  return (
    <div class="profile-file">
      <div class="profile-file-ways">
        <button
          type="button"
          class="button"
          onClick={() => notices.run(actions.exportProfile, (name) => ({ text: t('data.exported', { file: name }) }))}
        >
          <Glyph name="save" />
          {t('data.exportProfile')}
        </button>
        <button type="button" class="button" ref={opener} onClick={() => input.current?.click()}>
          <Glyph name="load" />
          {t('data.importProfile')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            void choose(field.files?.[0]);
            // The same file, mended, is a new choice.
            field.value = '';
          }}
        />
      </div>
      <div role="alert">
        {chosen && 'reason' in chosen && (
          <div class="import-failed">
            <strong>{t('import.failed', { file: chosen.name })}</strong>
            <p>{chosen.reason}</p>
            <p>{t('import.nothing')}</p>
          </div>
        )}
      </div>
      {chosen && 'file' in chosen && (
        <ImportPreview name={chosen.name} file={chosen.file} profile={profile} onApply={apply} onCancel={close} />
      )}
    </div>
  );
}
