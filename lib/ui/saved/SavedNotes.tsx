import { useId } from 'preact/hooks';
import type { Annotation } from '../../core/saved/annotate';
import type { ReadPosting } from '../../core/saved/saved-posting';
import { dayOf } from '../text/day';
import { t } from '../text/text';
import { useTyped } from '../window/use-typed';
import './saved-notes.css';
import { statusText } from '../status/status-text';
import { useDay } from './use-day';

interface Props {
  saved: ReadPosting;
  /** Gives whether it was stored: else what was typed stays. */
  onChange: (change: Annotation) => Promise<boolean>;
}

/** What the reader says of a saved posting: how far it has come and when, the next date, tags and a note. Stored as soon as a field is left. */
export function SavedNotes({ saved: { statuses, note, tags, next }, onChange }: Props) {
  const id = useId();
  const date = next?.on.slice(0, 10) ?? '';
  const time = next?.on.slice(11) ?? '';
  const setNext = async (on: string, what: string) => {
    const isSame = on === (next?.on ?? '') && what === (next?.what ?? '');
    if (isSame || (on === '' && !next)) return true;
    return onChange({ next: on === '' ? null : { on, what } });
  };
  const withTime = (day: string, hour: string) => (day && hour ? `${day}T${hour}` : day);
  const dateField = useDay(date, (text) => setNext(withTime(text, time), next?.what ?? ''));
  const timeField = useTyped(time, (text) => setNext(withTime(date, text), next?.what ?? ''));
  const whatField = useTyped(next?.what ?? '', (text) => setNext(next?.on ?? '', text));
  return (
    <div class="saved-notes">
      <ol class="saved-history">
        {statuses.map(({ status, at }) => (
          <li key={at}>
            {statusText(status)} <time dateTime={at}>{dayOf(at)}</time>
          </li>
        ))}
      </ol>
      <div class="saved-next">
        <label for={`${id}-date`}>{t('list.next')}</label>
        <input id={`${id}-date`} type="date" {...dateField} />
        {next && (
          <>
            <input type="time" aria-label={t('list.time')} {...timeField} />
            <input
              type="text"
              maxLength={200}
              aria-label={t('list.what')}
              placeholder={t('list.what')}
              {...whatField}
            />
          </>
        )}
      </div>
      <div class="saved-tags">
        <label for={`${id}-tags`}>{t('list.tags')}</label>
        <input
          id={`${id}-tags`}
          type="text"
          maxLength={1_000}
          placeholder={t('list.tagsHint')}
          {...useTyped(tags.join(', '), (text) => onChange({ tags: tagsIn(text) }))}
        />
      </div>
      <div class="saved-note">
        <label for={`${id}-note`}>{t('list.note')}</label>
        <textarea
          id={`${id}-note`}
          rows={3}
          maxLength={100_000}
          {...useTyped(note, (text) => onChange({ note: text }))}
        />
      </div>
    </div>
  );
}

/** The tags of a text with commas, as short as a tag may be. */
export function tagsIn(text: string): string[] {
  return text
    .split(/[,;、，]/)
    .map((tag) => tag.trim().slice(0, 100).toWellFormed())
    .filter(Boolean);
}
