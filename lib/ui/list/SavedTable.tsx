import { useEffect, useRef } from 'preact/hooks';
import type { ListOrder, SortKey } from '../../core/saved/list';
import { toggled } from '../skills/toggled';
import { t } from '../text/text';
import { firstDown, type ListProps } from './list-state';
import { SavedRow } from './SavedRow';
import { SortHead } from './SortHead';
import './saved-table.css';
import { useRows } from '../window/use-rows';
import { useWayIn } from '../window/use-way-in';

/** The keys that go from row to row, and how far. */
const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Saved postings as a table, of which only the rows in sight are drawn. One stop for Tab, then arrows from row to row. */
export function SavedTable({ shown, state, onState, profile, needs, actions, notices, onRemove, onStart }: ListProps) {
  const { order, open, selected } = state;
  const current = useRef('');
  const wanted = useRef<string>(undefined);
  const rows = useRows(shown.length, (index) => shown[index]?.summary.id ?? String(index));
  const isThere = shown.some(({ summary }) => summary.id === current.current);
  const stop = isThere ? current.current : shown[0]?.summary.id;

  useEffect(() => {
    const row = wanted.current && rowOf(rows.list.current, wanted.current);
    if (!row) return;
    wanted.current = undefined;
    row.querySelector<HTMLElement>('.saved-title')?.focus();
  });

  function goTo(index: number) {
    const one = shown[Math.max(0, Math.min(shown.length - 1, index))];
    if (!one) return;
    current.current = one.summary.id;
    wanted.current = one.summary.id;
    rows.scrollTo(shown.indexOf(one));
    // It may be drawn already.
    onState({});
  }

  useWayIn(() => goTo(shown.findIndex(({ summary }) => summary.id === stop)));

  function onKeyDown(event: KeyboardEvent) {
    const field = event.target as HTMLElement;
    if (!field.matches('.saved-title') || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = shown.findIndex(({ summary }) => summary.id === stop);
    const step = STEPS[event.key];
    if (step !== undefined) goTo(at + step);
    else if (event.key === 'Delete') remove(at);
    else if (event.key === 'x' && stop !== undefined) select(stop);
    else return;
    event.preventDefault();
  }

  function remove(index: number) {
    const one = shown[index];
    if (!one) return;
    // The row takes its button along: without this the focus would be lost.
    const next = shown[index + 1] ?? shown[index - 1];
    if (next) {
      current.current = next.summary.id;
      rowOf(rows.list.current, next.summary.id)?.querySelector<HTMLElement>('.saved-title')?.focus();
    } else document.querySelector<HTMLElement>('h1')?.focus();
    onRemove([one.summary.id]);
  }

  function select(id: string) {
    onState({ selected: toggled(selected, id) });
  }

  const sortBy = (by: SortKey) => onState({ order: nextOrder(order, by) });

  return (
    <table class="saved-table" aria-label={t('saved.title')} aria-rowcount={shown.length + 1}>
      <SortHead order={order} onSort={sortBy} withMatch={profile.skills.length > 0} />
      <tbody
        ref={rows.list}
        class="saved-rows"
        style={{ height: `${rows.height}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          current.current =
            (event.target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset.id ?? current.current;
        }}
      >
        {rows.items.map(({ index, key, start }) => {
          const one = shown[index];
          return (
            one && (
              <SavedRow
                key={key}
                {...{ listed: one, index, profile, needs, actions, notices, onStart }}
                measure={rows.measure}
                offset={start - rows.top}
                isStop={one.summary.id === stop}
                isOpen={one.summary.id === open}
                isSelected={selected.has(one.summary.id)}
                onSelect={() => select(one.summary.id)}
                onToggle={() => onState({ open: one.summary.id === open ? '' : one.summary.id })}
                onRemove={() => remove(index)}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
}

/** A second press turns the order round. */
function nextOrder(order: ListOrder, by: SortKey): ListOrder {
  if (order.by === by) return { by, down: !order.down };
  return { by, down: firstDown(by) };
}
