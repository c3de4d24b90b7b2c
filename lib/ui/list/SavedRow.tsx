import { useId } from 'preact/hooks';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { Listed } from '../../core/saved/list';
import type { Status } from '../../core/saved/saved-posting';
import type { SkillActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import { IconButton } from '../parts/IconButton';
import { SavedDetails } from '../saved/SavedDetails';
import type { SavedActions } from '../saved/saved-data';
import { StatusSelect } from '../status/StatusSelect';
import { setStatus } from '../status/set-status';
import { calendarDay, dayOf } from '../text/day';
import { matchText } from '../text/match-text';
import { t } from '../text/text';
import { RowFacts } from './RowFacts';

interface Props {
  listed: Listed;
  /** Its place in the list, from 0, and in CSS pixels below the list's top. */
  index: number;
  offset: number;
  measure: (row: HTMLElement | null) => void;
  profile: Profile;
  /** What matters to the reader beside skills; absent until it is known. */
  needs?: Needs | undefined;
  actions: SavedActions & SkillActions;
  notices: Notices;
  /** Whether Tab stops here. */
  isStop: boolean;
  isOpen: boolean;
  isSelected: boolean;
  onSelect: () => void;
  onToggle: () => void;
  onRemove: () => void;
  onStart: () => void;
}

/** One saved posting: what one decides by, its details on request, and the way to its page. */
export function SavedRow(props: Props) {
  const { listed, index, offset, measure, profile, isStop, isOpen, isSelected, onSelect, onToggle, onRemove } = props;
  const id = useId();
  const { summary, match } = listed;
  const title = summary.title || t('posting.untitled');
  const isScored = profile.skills.length > 0 && match.of > 0;
  const tabIndex = isStop ? 0 : -1;
  const pickStatus = (status: Status) =>
    setStatus(title, status, () => props.actions.annotateSaved([summary.id], { status }), props.notices);
  return (
    <tr
      ref={measure}
      class={`saved-row ${isSelected ? 'saved-selected' : ''}`}
      data-index={index}
      data-id={summary.id}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <td class="cell-select">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isSelected}
          aria-label={t('list.selectOne', { title })}
          onChange={onSelect}
        />
      </td>
      <td class="cell-title">
        <button
          type="button"
          class="saved-title"
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          aria-controls={`${id}-details`}
          onClick={onToggle}
        >
          <Glyph name="next" />
          <span dir="auto">{title}</span>
        </button>
        <RowFacts summary={summary} />
      </td>
      <td class="cell-match">{isScored && <span class="saved-score">{matchText(match)}</span>}</td>
      <td class="cell-status">
        <StatusSelect
          value={summary.status}
          label={t('list.statusOf', { title })}
          tabIndex={tabIndex}
          onPick={pickStatus}
        />
      </td>
      <td class="cell-saved">
        <time dateTime={summary.savedAt} title={t('saved.on', { date: dayOf(summary.savedAt) })}>
          {dayOf(summary.savedAt)}
        </time>
      </td>
      <td class="cell-next">
        {summary.next && (
          <time dateTime={summary.next.on} title={summary.next.what}>
            {calendarDay(summary.next.on.slice(0, 10))}
          </time>
        )}
      </td>
      <td class="cell-ways saved-buttons">
        {isSecure(summary.address) && (
          <a
            class="icon-button"
            href={summary.address}
            target="_blank"
            rel="noopener noreferrer"
            tabIndex={tabIndex}
            aria-label={t('saved.open', { title })}
            title={t('saved.open', { title })}
          >
            <Glyph name="open" />
          </a>
        )}
        <IconButton
          glyph="remove"
          label={t('saved.remove', { title })}
          tabIndex={tabIndex}
          // The second click of two is meant for the row that went.
          onClick={({ detail }) => detail < 2 && onRemove()}
        />
      </td>
      <td colSpan={7} id={`${id}-details`} class="saved-details" hidden={!isOpen}>
        {isOpen && <SavedDetails {...props} summary={summary} />}
      </td>
    </tr>
  );
}

function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}
