import type { BlockKind } from '../core/posting/posting';
import type { Dom } from './dom';

/** What stands between two pieces of text, weakest first: nothing, a space, a tab between the cells of a row, a line break, a blank line. */
export const NO_GAP = 0;
export const WORD_GAP = 1;
export const CELL_GAP = 2;
export const LINE_GAP = 3;
export const PARAGRAPH_GAP = 4;
export type Gap = 0 | 1 | 2 | 3 | 4;

/** What an element's name says of its text. */
export interface TagFacts {
  /** Set where the text is left out: what the element adds instead. */
  left?: Gap;
  /** What stands before and after the text. */
  gap: Gap;
  kind?: BlockKind;
  bold?: true;
  /** True where the name does not tell how the element is displayed. */
  asks?: true;
  /** Of a table: what stands in its row with others. */
  cell?: true;
  /** Its items stand one list deeper. */
  list?: true;
}

const UNKNOWN: TagFacts = { gap: NO_GAP, asks: true };

/**
 * What is not here is asked for its style where it has one of its own, and else stands in the line. Elements without
 * content that show nothing are not here, nor are those that are rare and stand in the line.
 */
const FACTS = new Map<string, TagFacts>([
  ...all('script style noscript template head title datalist rp', NO_GAP, { left: NO_GAP }),
  ...all(
    'textarea input select button svg math img picture canvas video audio iframe object embed meter progress nav',
    NO_GAP,
    { left: WORD_GAP },
  ),
  ...all(
    'p pre blockquote table section article header footer main aside form figure fieldset dl hr address',
    PARAGRAPH_GAP,
  ),
  ...all('ul ol menu', PARAGRAPH_GAP, { list: true }),
  ...all('h1 h2 h3 h4 h5 h6', PARAGRAPH_GAP, { kind: 'heading' }),
  ...all('div tr thead tbody tfoot figcaption details legend center search hgroup body html', LINE_GAP),
  // What these hold is a heading where it is short, as a line in bold is.
  ...all('summary dt caption', LINE_GAP, { bold: true }),
  ...all('td', LINE_GAP, { cell: true }),
  ...all('th', LINE_GAP, { cell: true, bold: true }),
  ...all('li dd', LINE_GAP, { kind: 'item' }),
  ...all('b strong', NO_GAP, { bold: true }),
  ...all('em i u s code font small sub sup mark abbr ruby rt slot', NO_GAP),
]);

function all(tags: string, gap: Gap, more: Partial<TagFacts> = {}): [string, TagFacts][] {
  return tags.split(' ').map((tag) => [tag, { gap, ...more }]);
}

/** What the name of an element says. */
export function factsOf(tag: string): TagFacts {
  return FACTS.get(tag) ?? UNKNOWN;
}

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
  const isNamed = dom.attribute(element, 'class') !== null || dom.attribute(element, 'id') !== null;
  // Where there is a layout, its style is asked anyway, and tells the rest.
  if (isNamed && dom.isVisible) return { leftOut, kind, styled: true };
  const style = dom.attribute(element, 'style') ?? '';
  const hidden = dom.attribute(element, 'hidden') !== null;
  const popover = dom.attribute(element, 'popover') !== null;
  const isClosed = popover || (dom.tag(element) === 'dialog' && dom.attribute(element, 'open') === null);
  const isHidden = !dom.isVisible && (hidden || isClosed || HIDING.test(style));
  return {
    leftOut: leftOut || isHidden,
    kind,
    styled: isNamed || hidden || popover || SHOWING.test(style),
  };
}

/** What stands around an element's text by its computed display. */
export function gapOfDisplay(display: string): Gap {
  if (display === 'inline' || display === 'contents' || display === 'none' || display.startsWith('ruby')) return NO_GAP;
  return display.startsWith('inline-') ? WORD_GAP : LINE_GAP;
}
