import type { Fact, FactKind } from '../../core/posting/fact';
import type { PostingFields } from '../../core/posting/posting';
import { calendarDay, isOver } from '../text/day';
import './posting-facts.css';
import { numberText, t } from '../text/text';

/** The most characters of a place where it is one of many things in a line. */
const SHORT = 40;

interface Props extends PostingFields {
  /** Facts that are shown elsewhere, and not again. */
  told?: Fact[];
}

/** What a posting says beside its text, in a quiet line: where, how, for how much and until when. Only what it says. */
export function PostingFacts({ location, workMode, salary, datePosted, validThrough, told = [] }: Props) {
  const isTold = (kind: FactKind) => told.some((fact) => fact.kind === kind);
  const over = validThrough !== undefined && isOver(validThrough);
  const until = validThrough && { date: calendarDay(validThrough) };
  const facts = [
    location && <bdi>{location}</bdi>,
    workMode && !isTold('workMode') && modeText(workMode),
    salary && !isTold('pay') && <bdi>{salary}</bdi>,
    datePosted && <span class="fact-day">{t('found.posted', { date: calendarDay(datePosted) })}</span>,
    until && !over && <span class="fact-day">{t('found.until', until)}</span>,
    until && over && <strong class="fact-day fact-over">{t('found.expired', until)}</strong>,
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <p class="facts fact-line quiet">
      {facts.map((fact, at) => (
        <span key={at} class="fact">
          {fact}
        </span>
      ))}
    </p>
  );
}

/** Says that only the first part of a page was read. */
export function CutNote({ cut }: { cut?: boolean | undefined }) {
  return cut ? <p class="facts-cut">{t('found.cut')}</p> : null;
}

/** Where the work is done, short: the first place and how many more, else the way of working; nothing where neither is said. */
export function ShortPlace({ location, workMode }: Pick<PostingFields, 'location' | 'workMode'>) {
  if (!location) return workMode ? <span class="fact">{modeText(workMode)}</span> : null;
  const [first = '', ...more] = location.split('; ');
  return (
    <span class="fact" title={location}>
      <bdi>{first.length > SHORT ? `${first.slice(0, SHORT).toWellFormed().trim()}…` : first}</bdi>
      {more.length > 0 && ` +${numberText(more.length)}`}
    </span>
  );
}

function modeText(mode: NonNullable<PostingFields['workMode']>): string {
  return t(`found.${mode === 'on-site' ? 'onSite' : mode}`);
}
