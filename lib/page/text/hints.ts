import type { BlockKind } from '../../core/posting/posting';
import { type Dom, IN_PAGE } from '../dom';

/** What the attributes of an element say. */
export interface Hints {
  /** True where an editor, a control or a hidden element leaves its text out. */
  leftOut: boolean;
  kind: BlockKind | undefined;
  /** True where style sheets are likely to speak of the element, so that its display and visibility have to be asked. */
  styled: boolean;
}

/** What an element without attributes says. */
export const NO_HINTS: Hints = { leftOut: false, kind: undefined, styled: false };

const LEFT_OUT_ROLES = new Set(['textbox', 'navigation', 'button', 'search']);
const SHOWING = /display|visib|position|float|white-space|opacity|font/i;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])/i;

/** Reads the attributes that matter to the walk. */
export function hintsOf(dom: Dom, element: Element): Hints {
  const editable = dom.attribute(element, 'contenteditable');
  const role = dom.attribute(element, 'role');
  const isEditor = editable !== null && editable.toLowerCase() !== 'false';
  const leftOut = isEditor || (role !== null && LEFT_OUT_ROLES.has(role));
  const kind = role === 'heading' ? 'heading' : role === 'listitem' ? 'item' : undefined;
  const has = (name: string) => dom.attribute(element, name) !== null;
  const says = (pattern: RegExp) => pattern.test(dom.attribute(element, 'style') ?? '');
  const styled = has('class') || has('id') || has('hidden') || has('popover') || says(SHOWING);
  // Where there is a layout, its style is asked anyway, and tells the rest.
  if (IN_PAGE || dom.hasLayout) return { leftOut, kind, styled };
  const isClosed = has('popover') || (dom.tag(element) === 'dialog' && !has('open'));
  return { leftOut: leftOut || has('hidden') || isClosed || says(HIDING), kind, styled };
}
