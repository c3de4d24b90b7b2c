import { useRef, useState } from 'preact/hooks';
import { useWork } from '../files/use-work';
import { WorkSteps } from '../files/WorkSteps';
import { Glyph } from '../parts/Glyph';
import type { Notices } from '../parts/use-notice';
import type { DataActions } from '../saved/saved-data';
import { errorText } from '../text/error-text';
import { counted, t } from '../text/text';
import './backup.css';
import { BackupQuestion } from './BackupQuestion';
import { type BackupPreview, partsOf, previewOf } from './backup-preview';

interface Props {
  isSaved: (id: string) => boolean;
  actions: Pick<DataActions, 'backUp' | 'restore'>;
  notices: Notices;
}

type Chosen = { file: File } & ({ preview: BackupPreview } | { reason: string });

/** Everything as one file, and such a file back: shown first, then taken in beside what there is. Both can be stopped. */
export function BackupFile({ isSaved, actions, notices }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const { work, steps, stop } = useWork(notices);

  async function choose(file: File | undefined) {
    if (!file) return;
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
      ({ added, merged }) =>
        t('backup.restored', { added: counted('count.postings', added), merged: counted('count.postings', merged) }),
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
        <button
          type="button"
          class="button"
          ref={opener}
          disabled={steps !== undefined}
          onClick={() => input.current?.click()}
        >
          <Glyph name="load" />
          {t('backup.restore')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".ndjson,application/x-ndjson"
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            void choose(field.files?.[0]);
            // The same file, mended, is a new choice.
            field.value = '';
          }}
        />
      </div>
      <WorkSteps {...{ steps, stop }} />
      <div role="alert">
        {chosen && 'reason' in chosen && (
          <div class="import-failed">
            <strong>{t('import.failed', { file: chosen.file.name })}</strong>
            <p>{chosen.reason}</p>
          </div>
        )}
      </div>
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
