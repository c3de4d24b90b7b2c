import type { TableChoice } from '../../core/marks/table-choice';
import type { TableOffer } from '../data';
import { counted, t } from '../text/text';
import { OwnColumns } from './OwnColumns';

interface Props {
  offer: TableOffer;
  table: TableChoice;
  onTable: (table: TableChoice) => void;
}

/** Which columns a table of postings has: all, a set as another program takes it in, or those that are chosen one by one. */
export function TableColumns({ offer: { sets, columns }, table, onTable }: Props) {
  const set = sets.find(({ name }) => name === table.set);
  const isOwn = table.set === 'own';
  const headers = isOwn
    ? table.columns.flatMap((name) => columns.find((one) => one.name === name)?.header ?? [])
    : (set?.headers ?? columns.map(({ header }) => header));
  function choose(name: string) {
    // One begins with what there was.
    const start = set?.columns ?? columns.map((one) => one.name);
    onTable({ ...table, set: name, columns: name === 'own' && table.columns.length === 0 ? start : table.columns });
  }
  return (
    <details class="table-columns">
      <summary>{counted('columns.title', headers.length)}</summary>
      <label>
        {t('columns.set')}{' '}
        <select class="status" value={table.set} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('columns.all')}</option>
          {sets.map(({ name, label }) => (
            <option key={name} value={name}>
              {name === 'sheet' ? t('columns.sheet') : label}
            </option>
          ))}
          <option value="own">{t('columns.own')}</option>
        </select>
      </label>
      {isOwn ? (
        <OwnColumns
          offer={columns}
          chosen={table.columns}
          onChoose={(chosen) => onTable({ ...table, columns: chosen })}
        />
      ) : (
        <p class="quiet">{headers.join(', ')}</p>
      )}
      <label>
        <input
          type="checkbox"
          checked={table.byteOrderMark}
          onChange={(event) => onTable({ ...table, byteOrderMark: event.currentTarget.checked })}
        />
        {t('columns.mark')}
      </label>
    </details>
  );
}
