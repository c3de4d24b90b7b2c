import { useId, useMemo } from 'preact/hooks';
import { WORK_MODES } from '../../core/posting/posting';
import { boardsOf, type Listed, type ListFilter, NO_FILTER, skillsIn } from '../../core/saved/list';
import { STATUSES } from '../../core/saved/saved-posting';
import type { AskedSkills, SavedSummary } from '../../core/saved/summary';
import { Glyph } from '../parts/Glyph';
import { counted, language, percentText, t } from '../text/text';
import type { ListState } from './list-state';
import './saved-filters.css';
import { statusText } from '../status/status-text';

interface Props {
  all: Listed[];
  skills: AskedSkills;
  state: ListState;
  onState: (change: Partial<ListState>) => void;
  /** False without skills to compare with. */
  withMatch: boolean;
}

/** In days. */
const AGES = [7, 30, 90];
const LEAST = [50, 70, 90];

/** The search in a list of saved postings, and a choice for each thing it can be narrowed by. */
export function SavedFilters({ all, skills, state: { filter }, onState, withMatch }: Props) {
  const id = useId();
  const set = (change: Partial<ListFilter>) => onState({ filter: { ...filter, ...change } });
  const boards = useMemo(() => distinct(all, boardsOf), [all]);
  const asked = useMemo(() => {
    const ids = distinct(all, skillsIn);
    const collator = new Intl.Collator(language());
    return ids
      .map((one) => ({ id: one, name: skills[one]?.name ?? one }))
      .sort((a, b) => collator.compare(a.name, b.name));
  }, [all]);
  const isNarrowed = Object.entries(filter).some(([key, value]) => value !== NO_FILTER[key as keyof ListFilter]);
  const choice = (name: keyof ListFilter, label: string, options: [value: string | number, text: string][]) => (
    <select
      name={name}
      aria-label={label}
      class={filter[name] === NO_FILTER[name] ? '' : 'filter-on'}
      value={filter[name]}
      onChange={({ currentTarget: { value } }) =>
        set({ [name]: typeof NO_FILTER[name] === 'number' ? Number(value) : value })
      }
    >
      <option value={NO_FILTER[name]}>{label}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element is not known to all readers yet
    <div class="saved-filters" role="search">
      <div class="saved-search">
        <label class="visually-hidden" for={`${id}-text`}>
          {t('list.search')}
        </label>
        <Glyph name="search" />
        <input
          id={`${id}-text`}
          type="search"
          placeholder={t('list.search')}
          autocomplete="off"
          value={filter.text}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      {choice(
        'status',
        t('list.anyStatus'),
        STATUSES.map((status) => [status, statusText(status)]),
      )}
      {choice(
        'skill',
        t('list.anySkill'),
        asked.map((skill) => [skill.id, skill.name]),
      )}
      {withMatch &&
        choice(
          'least',
          t('list.anyMatch'),
          LEAST.map((least) => [least, t('list.least', { percent: percentText(least) })]),
        )}
      {boards.length > 1 &&
        choice(
          'board',
          t('list.anyBoard'),
          boards.map((board) => [board, board]),
        )}
      {choice(
        'mode',
        t('list.anyMode'),
        WORK_MODES.map((mode) => [mode, t(`found.${mode === 'on-site' ? 'onSite' : mode}`)]),
      )}
      {choice(
        'days',
        t('list.anyAge'),
        AGES.map((days) => [days, counted('list.within', days)]),
      )}
      {isNarrowed && (
        <button type="button" class="button button-small" onClick={() => onState({ filter: NO_FILTER })}>
          {t('list.all')}
        </button>
      )}
    </div>
  );
}

/** What the lines of a list have, each once. */
function distinct(all: Listed[], textsOf: (summary: SavedSummary) => Iterable<string>): string[] {
  const found = new Set<string>();
  for (const { summary } of all) for (const text of textsOf(summary)) found.add(text);
  found.delete('');
  return [...found].sort();
}
