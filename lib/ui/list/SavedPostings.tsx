import { useMemo } from 'preact/hooks';
import type { Settings } from '../../core/marks/settings';
import { WHOLE_TABLE } from '../../core/marks/table-choice';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { MarkActions, SkillActions } from '../actions';
import { StatusBoard } from '../board/StatusBoard';
import type { ExportChoice, TableOffer } from '../data';
import { ExportSaved } from '../exports/ExportSaved';
import { TakeBack } from '../notices/TakeBack';
import type { Notices } from '../notices/use-notice';
import { Waiting } from '../parts/Waiting';
import type { SavedActions, SavedData } from '../saved/saved-data';
import { counted, t } from '../text/text';
import { Comparison } from './Comparison';
import { ListForm } from './ListForm';
import type { ListState } from './list-state';
import { SavedFilters } from './SavedFilters';
import { SavedTable } from './SavedTable';
import { SelectedBar } from './SelectedBar';
import { useListed } from './use-listed';

interface Props {
  saved: SavedData;
  profile: Profile;
  /** What matters to the reader beside skills; absent until it is known. */
  needs?: Needs | undefined;
  exports: ExportChoice[];
  /** What tables of postings may hold. */
  tables?: TableOffer | undefined;
  /** Absent until they are known. */
  settings?: Settings | undefined;
  state: ListState;
  onState: (change: Partial<ListState>) => void;
  actions: SavedActions & SkillActions & Pick<MarkActions, 'saveSettings'>;
  notices: Notices;
  onStart: () => void;
}

/** The postings the reader has saved: searched, filtered, sorted, several at once, side by side, and ways out for what is shown. */
export function SavedPostings(props: Props) {
  const { saved, profile, exports, tables, settings, state, onState, actions, notices } = props;
  const { all, shown } = useListed(saved, profile, state);
  const titles = useMemo(() => new Map(all.map(({ summary }) => [summary.id, summary.title])), [all]);
  if (!saved.postings) return <Waiting />;
  if (all.length === 0 && saved.isWhole)
    return (
      <>
        <p class="quiet">{t('saved.empty')}</p>
        <TakeBack notices={notices} />
      </>
    );
  const selected = state.selected.size > 0 ? all.filter(({ summary }) => state.selected.has(summary.id)) : [];
  if (state.isComparing && selected.length > 1)
    return (
      <Comparison
        listed={selected}
        skills={saved.skills}
        profile={profile}
        onClose={() => onState({ isComparing: false })}
      />
    );

  const List = state.form === 'board' ? StatusBoard : SavedTable;

  function remove(ids: string[]) {
    const [first = ''] = ids;
    const text =
      ids.length === 1
        ? t('saved.removed', { title: titles.get(first) || t('posting.untitled') })
        : t('list.removed', { postings: counted('count.postings', ids.length) });
    onState({ selected: new Set([...state.selected].filter((id) => !ids.includes(id))) });
    notices.run(
      () => actions.removeSaved(ids),
      (undo) => ({ text, undo, ofAll: true }),
    );
  }

  return (
    <div class="saved">
      <SavedFilters
        all={all}
        skills={saved.skills}
        state={state}
        onState={onState}
        withMatch={profile.skills.length > 0}
      />
      <div class="saved-tools">
        <p role="status" class="quiet">
          {saved.isWhole ? t('list.shown', { shown: shown.length, all: all.length }) : t('saved.reading')}
        </p>
        <ListForm {...{ state, onState }} />
        <ExportSaved
          ids={(selected.length > 0 ? selected : shown).map(({ summary }) => summary.id)}
          exports={exports}
          offer={tables}
          table={settings && (settings.table ?? WHOLE_TABLE)}
          onTable={(table) => settings && notices.run(() => actions.saveSettings({ ...settings, table }))}
          {...{ actions, notices }}
        />
      </div>
      <TakeBack notices={notices} />
      <SelectedBar selected={selected} shown={shown} {...{ state, onState, actions, notices }} onRemove={remove} />
      <List
        {...{ shown, state, onState, profile, actions, notices }}
        needs={props.needs}
        onRemove={remove}
        onStart={props.onStart}
      />
    </div>
  );
}
