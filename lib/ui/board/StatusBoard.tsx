import { useEffect, useRef, useState } from 'preact/hooks';
import { STATUSES, type Status } from '../../core/saved/saved-posting';
import type { ListProps } from '../list/list-state';
import { SavedDetails } from '../saved/SavedDetails';
import { toggled } from '../skills/toggled';
import { setStatus } from '../status/set-status';
import { t } from '../text/text';
import { useWayIn } from '../window/use-way-in';
import { BoardCard } from './BoardCard';
import { StatusColumn } from './StatusColumn';
import './status-board.css';
import { placeAfter } from './place-after';

/** How many cards a column has at first, and how many more come at a time. */
const SOME = 30;

/** Saved postings in a column for each status, moved from one to another by pointer or key. One stop for Tab, then arrows. */
export function StatusBoard({ shown, state, onState, profile, needs, actions, notices, onRemove, onStart }: ListProps) {
  const { open, selected } = state;
  const [most, setMost] = useState<Partial<Record<Status, number>>>({});
  const board = useRef<HTMLDivElement>(null);
  const current = useRef('');
  /** What is to have the focus, once it stands in the column of that status. */
  const wanted = useRef<{ id: string; status?: Status }>(undefined);
  const byStatus = Map.groupBy(shown, ({ summary }) => summary.status);
  const columns = STATUSES.map((status) => {
    const all = byStatus.get(status) ?? [];
    return { status, all, drawn: all.slice(0, most[status] ?? SOME) };
  });
  const places = columns.map(({ drawn }) => drawn.map(({ summary }) => summary.id));
  const stop = places.flat().includes(current.current) ? current.current : places.flat()[0];
  const opened = shown.find(({ summary }) => summary.id === open);

  useEffect(() => {
    const { id, status } = wanted.current ?? {};
    const column = status ? `[data-status="${status}"] ` : '';
    const card = id && board.current?.querySelector(`${column}[data-id="${CSS.escape(id)}"] .card-title`);
    if (!card) return;
    wanted.current = undefined;
    (card as HTMLElement).focus();
  });

  useEffect(() => {
    if (open) document.querySelector('.board-details')?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  function move(id: string, status: Status, withFocus = false) {
    const one = shown.find(({ summary }) => summary.id === id);
    if (!one || one.summary.status === status) return;
    if (withFocus) wanted.current = { id, status };
    // It is to be seen where it went, also behind all that are drawn there.
    setMost((before) => ({ ...before, [status]: Number.POSITIVE_INFINITY }));
    setStatus(one.summary.title, status, () => actions.annotateSaved([id], { status }), notices);
  }

  function goTo(id: string | undefined) {
    if (id === undefined) return;
    current.current = id;
    wanted.current = { id };
    onState({});
  }

  useWayIn(() => goTo(stop));

  function onKeyDown(event: KeyboardEvent) {
    const field = event.target as HTMLElement;
    if (!field.matches('.card-title') || stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = places.findIndex((ids) => ids.includes(stop));
    // What lies to the right is the next status, or the one before where reading begins there.
    const ahead = getComputedStyle(field).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const status = STATUSES[at + (event.key === ahead ? 1 : -1)];
    if (event.shiftKey && isSideways) {
      if (status) move(stop, status, true);
    } else if (event.key === 'Delete') {
      goTo(placeAfter(places, stop, 'ArrowDown', ahead) ?? placeAfter(places, stop, 'ArrowUp', ahead));
      onRemove([stop]);
    } else if (event.key === 'x') select(stop);
    else if (/^Arrow|^Home$|^End$/.test(event.key)) goTo(placeAfter(places, stop, event.key, ahead));
    else return;
    event.preventDefault();
  }

  function select(id: string) {
    onState({ selected: toggled(selected, id) });
  }

  return (
    <>
      <p class="quiet board-keys">{t('list.boardKeys')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on its cards come up here */}
      <div
        ref={board}
        class="board"
        onKeyDown={onKeyDown}
        onFocusIn={({ target }) => {
          current.current = (target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset.id ?? current.current;
        }}
      >
        {columns.map(({ status, all, drawn }) => (
          <StatusColumn
            key={status}
            status={status}
            count={all.length}
            left={all.length - drawn.length}
            onMore={() => setMost({ ...most, [status]: drawn.length + SOME })}
            onDrop={(id) => move(id, status)}
          >
            {drawn.map((listed) => {
              const { id } = listed.summary;
              return (
                <BoardCard
                  key={id}
                  listed={listed}
                  withMatch={profile.skills.length > 0}
                  isStop={id === stop}
                  isOpen={id === open}
                  isSelected={selected.has(id)}
                  onSelect={() => select(id)}
                  onOpen={() => onState({ open: id === open ? '' : id })}
                  onMove={(to) => move(id, to, true)}
                />
              );
            })}
          </StatusColumn>
        ))}
      </div>
      {opened && (
        <section class="board-details saved-details" aria-label={opened.summary.title || t('posting.untitled')}>
          <h2>{opened.summary.title || t('posting.untitled')}</h2>
          <SavedDetails key={open} summary={opened.summary} {...{ profile, needs, actions, notices, onStart }} />
        </section>
      )}
    </>
  );
}
