import { SORT_KEYS, type SortKey } from '../../core/saved/list';
import { t } from '../text/text';
import { firstDown, type ListState } from './list-state';
import './list-form.css';

interface Props {
  state: ListState;
  onState: (change: Partial<ListState>) => void;
}

const FORMS = ['table', 'board'] as const;

/** The two forms of the list; where there are no heads to sort by, on a board and in a narrow window, the order is chosen here. */
export function ListForm({ state: { form, order }, onState }: Props) {
  return (
    <div class="list-form">
      <fieldset class="list-forms" aria-label={t('list.form')}>
        {FORMS.map((one) => (
          <button
            key={one}
            type="button"
            class="button button-small"
            aria-pressed={form === one}
            onClick={() => onState({ form: one, open: '' })}
          >
            {t(`list.${one}`)}
          </button>
        ))}
      </fieldset>
      <span class={`list-order ${form === 'table' ? 'list-order-narrow' : ''}`}>
        <select
          class="status"
          aria-label={t('list.sortBy')}
          value={order.by}
          onChange={({ currentTarget }) => {
            const by = currentTarget.value as SortKey;
            onState({ order: { by, down: firstDown(by) } });
          }}
        >
          {SORT_KEYS.filter((by) => form === 'table' || by !== 'status' || order.by === by).map((by) => (
            <option key={by} value={by}>
              {sortName(by)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button button-small"
          aria-label={t('list.turn')}
          title={t('list.turn')}
          onClick={() => onState({ order: { ...order, down: !order.down } })}
        >
          <span aria-hidden="true">{order.down ? '↓' : '↑'}</span>
        </button>
      </span>
    </div>
  );
}

function sortName(by: SortKey): string {
  return {
    match: t('saved.score'),
    title: t('list.posting'),
    company: t('list.company'),
    status: t('list.status'),
    saved: t('list.savedOn'),
    posted: t('list.posted'),
    next: t('list.next'),
  }[by];
}
