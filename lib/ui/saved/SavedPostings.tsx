import { useId, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile/profile';
import type { SavedSummary } from '../../core/saved/saved-posting';
import type { ExportChoice, SkillActions } from '../data';
import { rankOf } from '../match/groups';
import { FormatButtons } from '../parts/FormatButtons';
import './saved.css';
import type { Notices } from '../parts/use-notice';
import { Waiting } from '../parts/Waiting';
import { counted, t } from '../text/text';
import { KeptRow } from './SavedRow';
import type { KeptActions, KeptData } from './saved-data';

interface Props {
  kept: KeptData;
  profile: Profile;
  exports: ExportChoice[];
  actions: KeptActions & SkillActions;
  notices: Notices;
  onStart: () => void;
}

type Order = 'match' | 'date';

/** The postings the reader has kept: best match or newest first, each with its details, and ways out for all of them. */
export function KeptPostings({ kept, profile, exports, actions, notices, onStart }: Props) {
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<Order>('match');
  const [open, setOpen] = useState('');
  const scored = profile.skills.length > 0;
  if (!kept.postings) return <Waiting />;
  if (kept.postings.length === 0 && kept.isWhole) return <p class="quiet">{t('kept.empty')}</p>;
  const postings = scored && order === 'match' ? kept.postings.toSorted(byMatch) : kept.postings;

  function remove({ id, title: name }: SavedSummary, index: number) {
    // The row takes its button along: without this the focus would be lost.
    const next = postings[index + 1] ? index + 1 : index - 1;
    const title = view.current?.querySelectorAll<HTMLElement>('.kept-title')[next];
    // Of the last one nothing is left but the words of the section.
    (title ?? document.querySelector<HTMLElement>('[role=combobox]'))?.focus();
    const text = t('kept.removed', { title: name || t('posting.untitled') });
    notices.run(
      () => actions.removeKept(id),
      (undo) => ({ text, undo }),
    );
  }

  function exportAs(format: string) {
    const ids = postings.map((posting) => posting.id);
    notices.run(
      () => actions.exportKept(ids, format),
      (file) => ({ text: t('kept.exported', { file, postings: counted('count.postings', ids.length) }) }),
    );
  }

  return (
    <div class="kept" ref={view}>
      <div class="kept-tools">
        {scored && (
          <div class="kept-order">
            <label for={`${id}-order`}>{t('kept.sortBy')}</label>
            <select id={`${id}-order`} value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
              <option value="match">{t('kept.byMatch')}</option>
              <option value="date">{t('kept.byDate')}</option>
            </select>
          </div>
        )}
        <FormatButtons
          choices={exports}
          label={t('kept.exportAll')}
          textOf={(format) => t('kept.exportAs', { format })}
          onSave={exportAs}
        />
      </div>
      <p role="status" class="quiet">
        {!kept.isWhole && t('kept.reading')}
      </p>
      <ul>
        {postings.map((posting, index) => (
          <KeptRow
            key={posting.id}
            {...{ posting, profile, actions, notices, onStart }}
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
