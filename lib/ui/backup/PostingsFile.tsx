import { useRef, useState } from 'preact/hooks';
import type { PostingsTable } from '../../core/saved/postings-table';
import { ChooseFile } from '../files/ChooseFile';
import { FileFault } from '../files/FileFault';
import { useWork } from '../files/use-work';
import { WorkSteps } from '../files/WorkSteps';
import type { Notices } from '../notices/use-notice';
import type { DataActions } from '../saved/saved-data';
import { errorText } from '../text/error-text';
import { t } from '../text/text';
import './backup.css';
import { PostingsQuestion } from './PostingsQuestion';
import { takenNotice } from './taken-notice';

interface Props {
  /** Says of an id whether a posting is saved under it. */
  isSaved: (id: string) => boolean;
  actions: Pick<DataActions, 'readPostings' | 'idOfRow' | 'importPostings'>;
  notices: Notices;
}

type Chosen = { name: string } & ({ table: PostingsTable } | { reason: string });

/** Postings of a spreadsheet or another tracker: shown first, then taken in beside what is saved. */
export function PostingsFile({ isSaved, actions, notices }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const { work, steps, stop } = useWork(notices);

  async function choose(file: File) {
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
      (taken) => takenNotice('table', taken),
    );
  }

  return (
    <div class="postings-file">
      <p class="quiet">{t('table.text')}</p>
      <ChooseFile
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        disabled={steps !== undefined}
        opener={opener}
        onFile={(file) => void choose(file)}
      >
        {t('table.choose')}
      </ChooseFile>
      <WorkSteps {...{ steps, stop }} />
      <FileFault file={chosen?.name} reason={chosen && 'reason' in chosen && chosen.reason} />
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
