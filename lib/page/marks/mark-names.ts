import { MARK_STYLES, type MarkStyle } from '../../core/marks/mark-style';

/** The name that the style sheet `entrypoints/marks.css` knows a style by. A page's scripts can read it. */
export function nameOf(style: MarkStyle): string {
  return `mark-${style}`;
}

/** The name of the one mention that was asked to be shown. */
export const CURRENT_NAME = 'mark-current';

/** Every name of ours in the page's registry. */
export const ALL_NAMES = [...MARK_STYLES.map(nameOf), CURRENT_NAME];
