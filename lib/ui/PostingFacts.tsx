import type { ComponentChild } from 'preact';
import type { PostingFields } from '../core/posting';
import { calendarDay, isOver } from './day';
import './posting-facts.css';
import { t } from './text';

/** What a posting says of itself beside its text. */
export interface Facts extends PostingFields {
  /** Absent where it is said elsewhere. */
  company?: string;
  /** True where only the first part of the page was read. */
  cut?: boolean;
}

/** Who in one quiet line, and in another where, how, for how much and until when; only what the posting says. */
export function PostingFacts({ company, location, workMode, salary, datePosted, validThrough, cut }: Facts) {
  const over = validThrough !== undefined && isOver(validThrough);
  const until = validThrough && { date: calendarDay(validThrough) };
  const facts = [
    said(location),
    workMode && modeText(workMode),
    said(salary),
    datePosted && <span class="fact-day">{t('found.posted', { date: calendarDay(datePosted) })}</span>,
    until && !over && <span class="fact-day">{t('found.until', until)}</span>,
    until && over && <strong class="fact-day fact-over">{t('found.expired', until)}</strong>,
  ].filter(Boolean);
  return (
    <div class="facts">
      {company && (
        <p class="quiet" dir="auto">
          {company}
        </p>
      )}
      {facts.length > 0 && (
        <p class="facts-more quiet">
          {facts.map((fact, at) => (
            <>
              {at > 0 && ' '}
              <span key={at} class="fact">
                {fact}
              </span>
            </>
          ))}
        </p>
      )}
      {cut && <p class="facts-cut">{t('found.cut')}</p>}
    </div>
  );
}

/** Where the work is done, short: the place, else the way of working; nothing where neither is said. */
export function ShortPlace({ location, workMode }: Pick<PostingFields, 'location' | 'workMode'>) {
  const place = said(location) ?? (workMode && modeText(workMode));
  return place ? <span class="fact">{place}</span> : null;
}

/** Words of the posting stand apart from the line around them, whichever way they run. */
function said(words: string | undefined): ComponentChild {
  return words ? <bdi>{words}</bdi> : undefined;
}

function modeText(mode: NonNullable<PostingFields['workMode']>): string {
  return t(`found.${mode === 'on-site' ? 'onSite' : mode}`);
}
