import { useRef, useState } from 'preact/hooks';
import type { PostingsTable } from '../../core/saved/postings-table';
import { useWork } from '../files/use-work';
import { WorkSteps } from '../files/WorkSteps';
import { Glyph } from '../parts/Glyph';
import type { Notices } from '../parts/use-notice';
import type { DataActions } from '../saved/saved-data';
import { errorText } from '../text/error-text';
import { counted, t } from '../text/text';
import './backup.css';
import { PostingsQuestion } from './PostingsQuestion';

interface Props {
  /** Says of an id whether a posting is saved under it. */
  isSaved: (id: string) => boolean;
  actions: Pick<DataActions, 'readPostings' | 'idOfRow' | 'importPostings'>;
  notices: Notices;
}

type Chosen = { name: string } & ({ table: PostingsTable } | { reason: string });

/** Postings of a spreadsheet or another tracker: shown first, then taken in beside what is saved. */
export function PostingsFile({ isSaved, actions, notices }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const { work, steps, stop } = useWork(notices);

  async function choose(file: File | undefined) {
    if (!file) return;
    try {
      setChosen({ name: file.name, table: await actions.readPostings(file) });
    } catch (error) {
      setChosen({ name: file.name, reason: errorText(error) });
    }
  }

  function close() {
    setChosen(undefined);
    opener.current?.focus();
  }

  function take({ postings }: PostingsTable) {
    close();
    void work(
      (onStep, signal) => actions.importPostings(postings, onStep, signal),
      ({ added, merged }) =>
        t('table.taken', { added: counted('count.postings', added), merged: counted('count.postings', merged) }),
    );
  }

  return (
    <div class="postings-file">
      <p class="quiet">{t('table.text')}</p>
      <button
        type="button"
        class="button"
        ref={opener}
        disabled={steps !== undefined}
        onClick={() => input.current?.click()}
      >
        <Glyph name="load" />
        {t('table.choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        hidden
        onChange={(event) => {
          const field = event.currentTarget;
          void choose(field.files?.[0]);
          // The same file, mended, is a new choice.
          field.value = '';
        }}
      />
      <WorkSteps {...{ steps, stop }} />
      <div role="alert">
        {chosen && 'reason' in chosen && (
          <div class="import-failed">
            <strong>{t('import.failed', { file: chosen.name })}</strong>
            <p>{chosen.reason}</p>
          </div>
        )}
      </div>
      {chosen && 'table' in chosen && (
        <PostingsQuestion
          name={chosen.name}
          table={chosen.table}
          idOf={actions.idOfRow}
          isSaved={isSaved}
          onTake={() => take(chosen.table)}
          onCancel={close}
        />
      )}
    </div>
  );
}
