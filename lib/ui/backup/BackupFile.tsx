import { useRef, useState } from 'preact/hooks';
import { ChooseFile } from '../files/ChooseFile';
import { FileFault } from '../files/FileFault';
import { useWork } from '../files/use-work';
import { WorkSteps } from '../files/WorkSteps';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import type { DataActions } from '../saved/saved-data';
import { errorText } from '../text/error-text';
import { t } from '../text/text';
import './backup.css';
import { BackupQuestion } from './BackupQuestion';
import { type BackupPreview, partsOf, previewOf } from './backup-preview';
import { takenNotice } from './taken-notice';

interface Props {
  isSaved: (id: string) => boolean;
  actions: Pick<DataActions, 'backUp' | 'restore'>;
  notices: Notices;
}

type Chosen = { file: File } & ({ preview: BackupPreview } | { reason: string });

/** Everything as one file, and such a file back: shown first, then taken in beside what there is. Both can be stopped. */
export function BackupFile({ isSaved, actions, notices }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const { work, steps, stop } = useWork(notices);

  async function choose(file: File) {
    try {
      setChosen({ file, preview: await previewOf(file, isSaved) });
    } catch (error) {
      setChosen({ file, reason: errorText(error) });
    }
  }

  function close() {
    setChosen(undefined);
    opener.current?.focus();
  }

  function restore(file: File, withSettings: boolean) {
    close();
    void work(
      (onStep, signal) => actions.restore(partsOf(file), withSettings, onStep, signal),
      (taken) => takenNotice('backup', taken),
    );
  }

  return (
    <div class="backup">
      <p class="quiet">{t('backup.text')}</p>
      <div class="backup-ways">
        <button
          type="button"
          class="button"
          disabled={steps !== undefined}
          onClick={() =>
            void work(
              (onStep, signal) => actions.backUp(onStep, signal),
              (file) => t('data.exported', { file }),
            )
          }
        >
          <Glyph name="save" />
          {t('backup.make')}
        </button>
        <ChooseFile
          accept=".ndjson,application/x-ndjson"
          disabled={steps !== undefined}
          opener={opener}
          onFile={(file) => void choose(file)}
        >
          {t('backup.restore')}
        </ChooseFile>
      </div>
      <WorkSteps {...{ steps, stop }} />
      <FileFault file={chosen?.file.name} reason={chosen && 'reason' in chosen && chosen.reason} />
      {chosen && 'preview' in chosen && (
        <BackupQuestion
          name={chosen.file.name}
          preview={chosen.preview}
          onRestore={(withSettings) => restore(chosen.file, withSettings)}
          onCancel={close}
        />
      )}
    </div>
  );
}
