import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Posting } from '../../core/posting/posting';
import { statusOf } from '../../core/saved/merge-saved';
import type { PostingsTable } from '../../core/saved/postings-table';
import { statusText } from '../status/status-text';
import { counted, listText, numberText, t } from '../text/text';

interface Props {
  /** The name of the file. */
  name: string;
  table: PostingsTable;
  /** What a posting would be saved under. */
  idOf: (posting: Posting) => string;
  /** Says of an id whether a posting is saved under it. */
  isSaved: (id: string) => boolean;
  onTake: () => void;
  onCancel: () => void;
}

/** So many rows are shown, and so many numbers of rows are told. */
const MOST_SHOWN = 5;

/** What a table of postings would bring, before it does: the first of them, and what of it is not understood. */
export function PostingsQuestion({ name, table, idOf, isSaved, onTake, onCancel }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [table]);
  const { postings, skipped, unknown, unclearDays, isCut } = table;
  const ids = new Set(postings.map(({ posting }) => idOf(posting)));
  // Rows of one posting are merged with each other.
  const added = [...ids].filter((id) => !isSaved(id)).length;
  const first = postings.slice(0, MOST_SHOWN);
  const rows = listText(skipped.slice(0, MOST_SHOWN).map(numberText), 'all');
  const said = [
    skipped.length > 0 && counted('table.skipped', skipped.length, { rows }),
    unclearDays > 0 && counted('table.unclear', unclearDays),
    unknown.length > 0 && t('table.unknown', { names: listText(unknown, 'all') }),
    isCut && t('table.cut', { count: numberText(postings.length) }),
  ].filter((one) => one !== false);
  return (
    <section class="import" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('table.title', { file: name })}
      </h3>
      <p>{t('backup.merge')}</p>
      <dl>
        {[
          ['added', t('backup.added'), added] as const,
          ['changed', t('table.merged'), postings.length - added] as const,
        ].map(([kind, label, count]) => (
          <div key={kind} class={`import-${kind}`}>
            <dt>
              {label} <span class="import-count">{numberText(count)}</span>
            </dt>
          </div>
        ))}
      </dl>
      {first.length > 0 && (
        <table class="postings-preview">
          <caption>{t('table.first')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('list.posting')}</th>
              <th scope="col">{t('list.company')}</th>
              <th scope="col">{t('list.status')}</th>
            </tr>
          </thead>
          <tbody>
            {first.map((one, at) => (
              <tr key={at}>
                <td dir="auto">{one.posting.title || one.posting.url}</td>
                <td dir="auto">{one.posting.company}</td>
                <td>{statusText(statusOf(one))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="import-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('app.cancel')}
        </button>
        <button type="button" class="button button-main" disabled={postings.length === 0} onClick={onTake}>
          {t('table.take')}
        </button>
      </div>
    </section>
  );
}
