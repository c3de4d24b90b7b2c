import { useMemo, useRef, useState } from 'preact/hooks';
import { compare } from '../../core/match/compare';
import type { Profile } from '../../core/profile/profile';
import {
  filtered,
  type Listed,
  type ListFilter,
  type ListOrder,
  NO_FILTER,
  type SortKey,
  sorted,
} from '../../core/saved/list';
import { type AskedSkills, readingOf, type SavedSummary } from '../../core/saved/summary';
import { rankOf } from '../match/groups';
import type { SavedData } from '../saved/saved-data';
import { language } from '../text/text';

/** What a reader has chosen of the list of saved postings. It stays while other views are looked at. */
export interface ListState {
  /** A table, or a board with a column for each status. */
  form: 'table' | 'board';
  filter: ListFilter;
  order: ListOrder;
  /** The posting whose details are open; empty for none. */
  open: string;
  selected: ReadonlySet<string>;
  /** True while those that are selected stand side by side. */
  isComparing: boolean;
}

/** The state a list begins in: everything, the newest first. */
export const FIRST_STATE: ListState = {
  form: 'table',
  filter: NO_FILTER,
  order: { by: 'saved', down: true },
  open: '',
  selected: new Set(),
  isComparing: false,
};

/** Whether an order begins with the greatest: names begin with A, all else with the best or the newest. */
export function firstDown(by: SortKey): boolean {
  return by !== 'title' && by !== 'company' && by !== 'status' && by !== 'next';
}

/** A list's state, and what changes parts of it. */
export function useListState(): [ListState, (change: Partial<ListState>) => void] {
  const [state, setState] = useState(FIRST_STATE);
  return [state, (change) => setState((before) => ({ ...before, ...change }))];
}

/** Saved postings beside the reader's skills, each compared once: all of them, and those that the state leaves in, in its order. */
export function useListed({ postings = [], skills }: SavedData, profile: Profile, { filter, order }: ListState) {
  const compared = useRef({ profile, lines: new WeakMap<SavedSummary, Listed>() });
  if (compared.current.profile !== profile) compared.current = { profile, lines: new WeakMap() };
  const { lines } = compared.current;
  const all = useMemo(
    () => postings.map((one) => lines.get(one) ?? listed(one, skills, profile, lines)),
    [postings, profile],
  );
  const shown = useMemo(() => {
    const left = filtered(all, filter, (id) => skills[id]?.name ?? id, Date.now());
    return sorted(left, order, new Intl.Collator(language(), { numeric: true }));
  }, [all, filter, order]);
  return { all, shown };
}

function listed(
  summary: SavedSummary,
  skills: AskedSkills,
  profile: Profile,
  lines: WeakMap<SavedSummary, Listed>,
): Listed {
  const { score, met, of } = compare(readingOf(summary, skills), profile);
  const match = { met, of, ...(score !== undefined && { score }) };
  const one = { summary, match, rank: rankOf(match) };
  lines.set(summary, one);
  return one;
}
