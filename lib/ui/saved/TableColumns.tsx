import type { TableChoice } from '../../core/marks/table-choice';
import type { TableOffer } from '../data';
import { counted, t } from '../text/text';

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
    ? columns.filter(({ name }) => table.columns.includes(name)).map(({ header }) => header)
    : (set?.headers ?? columns.map(({ header }) => header));
  function choose(name: string) {
    // One begins with what there was.
    const start = set?.columns ?? columns.map((one) => one.name);
    onTable({ ...table, set: name, columns: name === 'own' && table.columns.length === 0 ? start : table.columns });
  }
  const toggle = (name: string, on: boolean) => {
    const chosen = columns.map((one) => one.name).filter((one) => (one === name ? on : table.columns.includes(one)));
    // A table without a column is none.
    if (chosen.length > 0) onTable({ ...table, columns: chosen });
  };
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
        <fieldset>
          <legend class="visually-hidden">{t('columns.own')}</legend>
          {columns.map(({ name, header }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={table.columns.includes(name)}
                onChange={(event) => toggle(name, event.currentTarget.checked)}
              />
              {header}
            </label>
          ))}
        </fieldset>
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
