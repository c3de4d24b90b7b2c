import { modeOf } from '../../core/saved/list';
import type { SavedSummary } from '../../core/saved/summary';
import { JobSources } from '../facts/JobSources';
import { ShortPlace } from '../posting/PostingFacts';
import { calendarDay, isOver } from '../text/day';
import { t } from '../text/text';

/** What one decides by at a glance, in a quiet line: who, where, for how much, until when, in how many places it was found, and the reader's tags. */
export function RowFacts({ summary }: { summary: SavedSummary }) {
  const { company, location, salary, validThrough, facts, tags } = summary;
  const mode = modeOf(summary);
  const isClosed = facts.some(({ kind }) => kind === 'closed') || (validThrough !== undefined && isOver(validThrough));
  return (
    <p class="saved-facts fact-line quiet">
      {company && (
        <span class="fact">
          <bdi>{company}</bdi>
        </span>
      )}{' '}
      <ShortPlace {...(location && { location })} {...(mode && { workMode: mode })} />{' '}
      {salary && (
        <span class="fact">
          <bdi>{salary}</bdi>
        </span>
      )}{' '}
      {isClosed ? (
        <strong class="fact fact-over">{t('list.closed')}</strong>
      ) : (
        validThrough && <span class="fact fact-day">{t('found.until', { date: calendarDay(validThrough) })}</span>
      )}{' '}
      <JobSources summary={summary} />{' '}
      {tags.map((tag) => (
        <span key={tag} class="saved-tag">
          <bdi>{tag}</bdi>
        </span>
      ))}
    </p>
  );
}
