import { useRef, useState } from 'preact/hooks';
import { countOf } from '../../core/profile/overlay-file';
import type { Profile, ProfileSkill } from '../../core/profile/profile';
import type { ImportWay } from '../../core/profile/profile-import';
import type { PartsSetAside } from '../../core/saved/set-aside-parts';
import type { SkillActions } from '../actions';
import { ChooseFile } from '../files/ChooseFile';
import { FileFault } from '../files/FileFault';
import type { Notices } from '../notices/use-notice';
import type { DataActions, SkillFile } from '../saved/saved-data';
import { errorText } from '../text/error-text';
import { counted, t } from '../text/text';
import { ImportReview } from './ImportReview';
import './import.css';
import { SetAsideParts } from './SetAsideParts';

interface Props {
  profile: Profile;
  isSaved: (id: string) => boolean;
  actions: DataActions & SkillActions;
  notices: Notices;
}

/** What became of what the reader chose last. */
type Chosen = { name: string } & ({ file: SkillFile } | { reason: string } | { waits: true });

/** Skills from a file or a text that is pasted. What is found is shown first, and what fails changes nothing. */
export function ImportSkills({ profile, isSaved, actions, notices }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [pasted, setPasted] = useState('');
  const [chosen, setChosen] = useState<Chosen>();
  const [aside, setAside] = useState<{ name: string; parts: PartsSetAside }>();

  const words = chosen && 'file' in chosen ? chosen.file.words : undefined;
  const count = words ? countOf(words.overlay) : 0;

  async function read(name: string, content: Blob) {
    setChosen({ name, waits: true });
    setAside(undefined);
    try {
      const file = await actions.readSkills(name, content);
      const { aside: parts, reading } = file;
      const isOnlyAside = parts && !file.words && !file.more && reading.skills.length + reading.unread.length === 0;
      setChosen(isOnlyAside ? undefined : { name, file });
      setAside(parts && { name, parts });
    } catch (error) {
      setChosen({ name, reason: errorText(error) });
    }
  }

  function close() {
    setChosen(undefined);
    opener.current?.focus();
  }

  function apply(skills: ProfileSkill[], names: string[], way: ImportWay) {
    const overlay = words?.overlay;
    const more = chosen && 'file' in chosen ? chosen.file.more : undefined;
    close();
    setPasted('');
    notices.run(
      async () => {
        const own = names.length > 0 ? await actions.addOwnWords(names) : [];
        return actions.importProfile({ version: 1, skills: [...skills, ...own], ...more }, way, overlay);
      },
      ({ before, overlayBefore, profile: now }) => ({
        text: t('import.done', { skills: counted('count.skills', now.skills.length) }),
        undo: async () => {
          await actions.importProfile(before, 'replace', overlay && overlayBefore);
          if (names.length > 0) await actions.dropOwnWords(names);
        },
      }),
    );
  }

  const failure =
    chosen && ('reason' in chosen ? chosen.reason : 'file' in chosen && chosen.file.isScanned && t('import.scanned'));
  return (
    <div class="import-skills-part">
      <ChooseFile
        accept={actions.importedKinds.join(',')}
        opener={opener}
        onFile={(file) => void read(file.name, file)}
      >
        {t('data.importProfile')}
      </ChooseFile>
      <p class="quiet">{t('import.kinds')}</p>
      <label class="import-paste">
        {t('import.paste')}
        <textarea rows={3} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
      </label>
      {pasted.trim() !== '' && (
        <button type="button" class="button" onClick={() => void read(t('import.pasted'), new Blob([pasted]))}>
          {t('import.read')}
        </button>
      )}
      <p role="status" class="quiet">
        {chosen && 'waits' in chosen && t('import.reading', { file: chosen.name })}
      </p>
      <FileFault file={chosen?.name} reason={failure} rest={t('import.nothing')} />
      {count > 0 && <p>{counted('import.words', count)}</p>}
      {words && words.left > 0 && <p class="quiet">{counted('import.wordsLeft', words.left)}</p>}
      {chosen && 'file' in chosen && !failure && (
        <ImportReview
          name={chosen.name}
          reading={chosen.file.reading}
          profile={profile}
          words={count}
          onApply={apply}
          onCancel={close}
        />
      )}
      <SetAsideParts {...{ aside, isSaved, actions, notices }} onClose={() => setAside(undefined)} />
    </div>
  );
}
