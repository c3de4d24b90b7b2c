import { useId, useRef, useState } from 'preact/hooks';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { SavedSummary } from '../../core/saved/saved-posting';
import type { ExportChoice, SkillActions } from '../data';
import { rankOf } from '../match/groups';
import { FormatButtons } from '../parts/FormatButtons';
import './saved.css';
import type { Notices } from '../parts/use-notice';
import { Waiting } from '../parts/Waiting';
import { counted, t } from '../text/text';
import { SavedRow } from './SavedRow';
import type { SavedActions, SavedData } from './saved-data';

interface Props {
  saved: SavedData;
  profile: Profile;
  /** What matters to the reader beside skills; absent until it is known. */
  needs?: Needs | undefined;
  exports: ExportChoice[];
  actions: SavedActions & SkillActions;
  notices: Notices;
  onStart: () => void;
}

type Order = 'match' | 'date';

/** The postings the reader has saved: best match or newest first, each with its details, and ways out for all of them. */
export function SavedPostings({ saved, profile, needs, exports, actions, notices, onStart }: Props) {
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<Order>('match');
  const [open, setOpen] = useState('');
  const scored = profile.skills.length > 0;
  if (!saved.postings) return <Waiting />;
  if (saved.postings.length === 0 && saved.isWhole) return <p class="quiet">{t('saved.empty')}</p>;
  const postings = scored && order === 'match' ? saved.postings.toSorted(byMatch) : saved.postings;

  function remove({ id, title: name }: SavedSummary, index: number) {
    // The row takes its button along: without this the focus would be lost.
    const next = postings[index + 1] ? index + 1 : index - 1;
    const title = view.current?.querySelectorAll<HTMLElement>('.saved-title')[next];
    // Of the last one nothing is left but the heading.
    (title ?? document.querySelector<HTMLElement>('h1'))?.focus();
    const text = t('saved.removed', { title: name || t('posting.untitled') });
    notices.run(
      () => actions.removeSaved(id),
      (undo) => ({ text, undo }),
    );
  }

  function exportAs(format: string) {
    const ids = postings.map((posting) => posting.id);
    notices.run(
      () => actions.exportSaved(ids, format),
      (file) => ({ text: t('saved.exported', { file, postings: counted('count.postings', ids.length) }) }),
    );
  }

  return (
    <div class="saved" ref={view}>
      <div class="saved-tools">
        {scored && (
          <div class="saved-order">
            <label for={`${id}-order`}>{t('saved.sortBy')}</label>
            <select id={`${id}-order`} value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
              <option value="match">{t('saved.byMatch')}</option>
              <option value="date">{t('saved.byDate')}</option>
            </select>
          </div>
        )}
        <FormatButtons
          choices={exports}
          label={t('saved.exportAll')}
          textOf={(format) => t('saved.exportAs', { format })}
          onSave={exportAs}
        />
      </div>
      <p role="status" class="quiet">
        {!saved.isWhole && t('saved.reading')}
      </p>
      <ul>
        {postings.map((posting, index) => (
          <SavedRow
            key={posting.id}
            {...{ posting, profile, needs, actions, notices, onStart }}
            isOpen={posting.id === open}
            onToggle={() => setOpen(posting.id === open ? '' : posting.id)}
            onRemove={() => remove(posting, index)}
          />
        ))}
      </ul>
    </div>
  );
}

/** Those that ask for nothing come last; of equals the newer first. */
function byMatch(a: SavedSummary, b: SavedSummary): number {
  return rankOf(b.match) - rankOf(a.match);
}
