import type { ListOrder, SortKey } from '../../core/saved/list';
import { t } from '../text/text';

interface Props {
  order: ListOrder;
  /** False without skills to compare with. */
  withMatch: boolean;
  onSort: (by: SortKey) => void;
}

/** The heads of the table's columns: each sorts by its own. */
export function SortHead({ order, withMatch, onSort }: Props) {
  const head = (by: SortKey, label: string, shown = true) => (
    <th scope="col" class={`head-${by}`} aria-sort={sortOf(order, by)} key={by}>
      {shown ? (
        <button type="button" onClick={() => onSort(by)}>
          {label}
          <span class="sort-mark" aria-hidden="true">
            {order.by === by && (order.down ? '↓' : '↑')}
          </span>
        </button>
      ) : (
        <span class="visually-hidden">{label}</span>
      )}
    </th>
  );
  return (
    <thead>
      <tr class="saved-heads" aria-rowindex={1}>
        <th scope="col" class="head-select">
          <span class="visually-hidden">{t('list.select')}</span>
        </th>
        {head('title', t('list.posting'))}
        {head('match', t('saved.score'), withMatch)}
        {head('status', t('list.status'))}
        {head('saved', t('list.savedOn'))}
        {head('next', t('list.next'))}
        <th scope="col" class="head-ways">
          <span class="visually-hidden">{t('list.ways')}</span>
        </th>
      </tr>
    </thead>
  );
}

function sortOf(order: ListOrder, by: SortKey): 'ascending' | 'descending' | 'none' {
  if (order.by !== by) return 'none';
  return order.down ? 'descending' : 'ascending';
}
