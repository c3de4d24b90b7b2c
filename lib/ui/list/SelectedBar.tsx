import type { Listed } from '../../core/saved/list';
import { STATUSES, type Status } from '../../core/saved/saved-posting';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import { tagsIn } from '../saved/SavedNotes';
import type { SavedActions } from '../saved/saved-data';
import { statusText } from '../status/status-text';
import { counted, t } from '../text/text';
import type { ListState } from './list-state';

interface Props {
  selected: Listed[];
  shown: Listed[];
  state: ListState;
  onState: (change: Partial<ListState>) => void;
  actions: SavedActions;
  notices: Notices;
  onRemove: (ids: string[]) => void;
}

/** The most postings that stand side by side. */
export const MOST_COMPARED = 4;

/** What can be done with several postings at once; nothing until one is selected. */
export function SelectedBar({ selected, shown, state, onState, actions, notices, onRemove }: Props) {
  if (selected.length === 0) return null;
  const ids = selected.map(({ summary }) => summary.id);
  const isAll = shown.every(({ summary }) => state.selected.has(summary.id));
  const change = (what: Parameters<SavedActions['annotateSaved']>[1]) =>
    notices.run(
      () => actions.annotateSaved(ids, what),
      (undo) => ({
        text: t('list.changedMany', { postings: counted('count.postings', ids.length) }),
        undo,
        ofAll: true,
      }),
    );
  const canCompare = selected.length > 1 && selected.length <= MOST_COMPARED;
  return (
    <section class="selected-bar" aria-label={t('list.selectedWays')}>
      <strong>{counted('list.selected', selected.length)}</strong>
      {!isAll && (
        <button
          type="button"
          class="button button-small"
          onClick={() => onState({ selected: new Set(shown.map(({ summary }) => summary.id)) })}
        >
          {t('list.selectAll')}
        </button>
      )}
      <button type="button" class="button button-small" onClick={() => onState({ selected: new Set() })}>
        {t('list.selectNone')}
      </button>
      <select
        class="status"
        aria-label={t('list.setStatus')}
        value=""
        onChange={(event) => {
          const field = event.currentTarget;
          if (field.value) void change({ status: field.value as Status });
          field.value = '';
        }}
      >
        <option value="">{t('list.setStatus')}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {statusText(status)}
          </option>
        ))}
      </select>
      <input
        type="text"
        maxLength={100}
        aria-label={t('list.addTag')}
        placeholder={t('list.addTag')}
        onChange={(event) => {
          const field = event.currentTarget;
          const [addTag] = tagsIn(field.value);
          if (addTag) void change({ addTag });
          field.value = '';
        }}
      />
      <button
        type="button"
        class="button button-small"
        disabled={!canCompare}
        title={canCompare ? undefined : t('list.compareHint')}
        onClick={() => onState({ isComparing: true })}
      >
        {t('list.compare')}
      </button>
      <button type="button" class="button button-small button-danger" onClick={() => onRemove(ids)}>
        <Glyph name="remove" />
        {t('list.remove')}
      </button>
    </section>
  );
}
