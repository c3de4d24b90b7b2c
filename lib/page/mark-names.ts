import type { MarkKind } from '../core/match';

/** The names the style sheet `entrypoints/marks.css` knows, by the kind of mark. */
export const MARK_NAMES: Record<MarkKind, string> = {
  have: 'mark-have',
  partly: 'mark-partly',
  missing: 'mark-missing',
  any: 'mark-any',
};

/** The name of the one mention that was asked to be shown. */
export const CURRENT_NAME = 'mark-current';

/** Every name of ours in the page's registry. */
export const ALL_NAMES = [...Object.values(MARK_NAMES), CURRENT_NAME];
