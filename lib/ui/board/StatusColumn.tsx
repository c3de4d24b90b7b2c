import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Status } from '../../core/saved/saved-posting';
import { statusText } from '../status/status-text';
import { counted, numberText } from '../text/text';

interface Props {
  status: Status;
  /** How many postings have it, and how many of these are not drawn. */
  count: number;
  left: number;
  onMore: () => void;
  /** The posting with this id was dropped here. */
  onDrop: (id: string) => void;
  children: ComponentChildren;
}

/** The postings of one status, with their number; what is dragged here gets it. */
export function StatusColumn({ status, count, left, onMore, onDrop, children }: Props) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    <section
      class={`board-column ${isOver ? 'board-over' : ''} ${count === 0 ? 'board-empty' : ''}`}
      data-status={status}
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <h2 id={id}>
        {statusText(status)} <span class="board-count">{numberText(count)}</span>
      </h2>
      {count > 0 && <ul>{children}</ul>}
      {left > 0 && (
        <button type="button" class="button button-small" onClick={onMore}>
          {counted('list.more', left)}
        </button>
      )}
    </section>
  );
}
