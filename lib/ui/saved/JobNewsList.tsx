import type { ComponentChildren } from 'preact';
import type { JobNews, JobPlace } from '../../core/saved/again/job-news';
import type { Notices } from '../notices/use-notice';
import { dayOf } from '../text/day';
import { t } from '../text/text';
import { DiffLines } from './DiffLines';
import './job-notes.css';
import type { JobActions } from './saved-data';

interface Props {
  news: JobNews;
  actions: JobActions;
  notices: Notices;
  /** Saves the posting as it reads now; absent where it is not before the reader. */
  onUpdate?: () => void;
}

/** What is saved of a job elsewhere, and what has changed: each in a line that opens. */
export function JobNewsList({ news, actions, notices, onUpdate }: Props) {
  const { id, savedId, changed, sources, alike } = news;
  const run = (action: () => Promise<() => Promise<unknown>>, text: string) =>
    void notices.run(action, (undo) => ({ text, undo, ofAll: true }));
  return (
    <ul class="job-notes">
      {changed && (
        <Note title={t('job.changed', { date: dayOf(changed.since) })}>
          <DiffLines lines={changed.lines} kind="since" />
          {onUpdate && <Act text={t('job.update')} onClick={onUpdate} />}
        </Note>
      )}
      {sources.map((one) => (
        <Note key={one.id} title={t('job.source', said(one))}>
          <Place place={one} />
          {savedId !== undefined && (
            <Act
              text={t('job.another')}
              onClick={() =>
                // Seen from one of its sources, the saved posting itself is elsewhere: then this one leaves it.
                run(() => actions.separateSource(savedId, one.id === savedId ? id : one.id), t('job.apart'))
              }
            />
          )}
        </Note>
      ))}
      {alike.map((one) => (
        <Note key={one.id} title={t('job.alike', said(one))}>
          <Place place={one} />
          {savedId === undefined ? (
            <p class="quiet">{t('job.willJoin')}</p>
          ) : (
            <Act text={t('job.same')} onClick={() => run(() => actions.joinSaved(savedId, one.id), t('job.joined'))} />
          )}
          <Act
            text={t('job.another')}
            onClick={() => run(() => actions.keepApart(savedId ?? id, one.id), t('job.apart'))}
          />
        </Note>
      ))}
    </ul>
  );
}

function Note({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li>
      <details>
        <summary>{title}</summary>
        <div class="job-note">{children}</div>
      </details>
    </li>
  );
}

function Act({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <button type="button" class="button button-small" onClick={onClick}>
      {text}
    </button>
  );
}

function Place({ place: { title, company, address, lines } }: { place: JobPlace }) {
  const name = [title || t('posting.untitled'), company].filter(Boolean).join(', ');
  return (
    <>
      <p dir="auto">
        {/^https?:/.test(address) ? (
          <a href={address} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <DiffLines lines={lines} kind="there" />
    </>
  );
}

function said({ board, savedAt }: JobPlace): { board: string; date: string } {
  return { board: board || t('job.nowhere'), date: dayOf(savedAt) };
}
