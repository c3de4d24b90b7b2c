import { useState } from 'preact/hooks';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import { type Listed, type ListFilter, type ListOrder, NO_FILTER, type SortKey } from '../../core/saved/list';
import type { SkillActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import type { SavedActions } from '../saved/saved-data';

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

/** What both forms of the list are given. */
export interface ListProps {
  /** What the filter leaves, in order. */
  shown: Listed[];
  state: ListState;
  onState: (change: Partial<ListState>) => void;
  profile: Profile;
  /** What matters to the reader beside skills; absent until it is known. */
  needs?: Needs | undefined;
  actions: SavedActions & SkillActions;
  notices: Notices;
  onRemove: (ids: string[]) => void;
  onStart: () => void;
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
