import type { TableChoice } from '../../core/marks/table-choice';
import type { ExportChoice, TableOffer } from '../data';
import { useWork } from '../files/use-work';
import { WorkSteps } from '../files/WorkSteps';
import type { Notices } from '../notices/use-notice';
import { FormatButtons } from '../parts/FormatButtons';
import { counted, t } from '../text/text';
import './export-saved.css';
import type { SavedActions } from '../saved/saved-data';
import { TableColumns } from './TableColumns';

interface Props {
  /** What goes out, in its order. */
  ids: string[];
  exports: ExportChoice[];
  /** What tables may hold; absent where there is no choice. */
  offer?: TableOffer | undefined;
  /** What the reader has chosen of it; absent until it is known. */
  table?: TableChoice | undefined;
  onTable: (table: TableChoice) => void;
  actions: Pick<SavedActions, 'exportSaved'>;
  notices: Notices;
}

/** The ways out for saved postings: a file of one of the formats, with the columns that the reader has chosen. Can be stopped. */
export function ExportSaved({ ids, exports, offer, table, onTable, actions, notices }: Props) {
  const { work, steps, stop } = useWork(notices);
  const save = (format: string) =>
    void work(
      (onStep, signal) => actions.exportSaved(ids, format, onStep, signal),
      (file) => t('saved.exported', { file, postings: counted('count.postings', ids.length) }),
      t('saved.exportStopped'),
    );
  return (
    <div class="export-saved">
      {steps === undefined && (
        <FormatButtons
          choices={exports}
          label={t('saved.exportAll')}
          textOf={(format) => t('saved.exportAs', { format })}
          onSave={save}
        />
      )}
      <WorkSteps {...{ steps, stop }} />
      {offer && table && <TableColumns {...{ offer, table, onTable }} />}
    </div>
  );
}
