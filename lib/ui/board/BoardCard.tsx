import type { Listed } from '../../core/saved/list';
import type { Status } from '../../core/saved/saved-posting';
import { JobSources } from '../facts/JobSources';
import { StatusSelect } from '../status/StatusSelect';
import { calendarDay } from '../text/day';
import { matchText } from '../text/match-text';
import { t } from '../text/text';

interface Props {
  listed: Listed;
  /** False without skills to compare with. */
  withMatch: boolean;
  /** Whether Tab stops here. */
  isStop: boolean;
  isOpen: boolean;
  isSelected: boolean;
  onSelect: () => void;
  onOpen: () => void;
  onMove: (status: Status) => void;
}

/** One saved posting on the board: what one knows it by, and the way to another status for whoever drags nothing. */
export function BoardCard(props: Props) {
  const { listed, withMatch, isStop, isOpen, isSelected, onSelect, onOpen, onMove } = props;
  const { summary, match } = listed;
  const title = summary.title || t('posting.untitled');
  const tabIndex = isStop ? 0 : -1;
  return (
    <li
      class={`card ${isSelected ? 'saved-selected' : ''}`}
      data-id={summary.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', summary.id);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div class="card-head">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isSelected}
          aria-label={t('list.selectOne', { title })}
          onChange={onSelect}
        />
        <button type="button" class="card-title" tabIndex={tabIndex} aria-expanded={isOpen} onClick={onOpen}>
          <span dir="auto">{title}</span>
        </button>
      </div>
      {summary.company && (
        <p class="quiet">
          <bdi>{summary.company}</bdi>
        </p>
      )}
      <p class="card-facts quiet">
        {withMatch && match.of > 0 && <span class="saved-score">{matchText(match)}</span>}
        <JobSources summary={summary} />
        {summary.next && (
          <time dateTime={summary.next.on} title={summary.next.what}>
            {calendarDay(summary.next.on.slice(0, 10))}
          </time>
        )}
      </p>
      <StatusSelect value={summary.status} label={t('list.statusOf', { title })} tabIndex={tabIndex} onPick={onMove} />
    </li>
  );
}
