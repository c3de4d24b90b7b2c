import type { BlockKind } from '../core/posting/posting';

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
  /** True where its look has to be asked whatever its attributes say: browsers, or nearly all pages, have a style for it. */
  styled?: true;
  /** Of a table: what stands in its row with others. */
  cell?: true;
  /** Its items stand one list deeper. */
  list?: true;
  /** What is done with it beyond all others. */
  special?: 'break' | 'slot' | 'details';
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
    'p blockquote table section article header footer main aside form figure fieldset dl hr address',
    PARAGRAPH_GAP,
  ),
  ...all('pre', PARAGRAPH_GAP, { styled: true }),
  ...all('ul ol menu', PARAGRAPH_GAP, { list: true }),
  ...all('h1 h2 h3 h4 h5 h6', PARAGRAPH_GAP, { kind: 'heading' }),
  ...all('div tr thead tbody tfoot figcaption legend center search hgroup body html', LINE_GAP),
  ...all('details', LINE_GAP, { special: 'details' }),
  // What these hold is a heading where it is short, as a line in bold is.
  ...all('dt caption', LINE_GAP, { bold: true }),
  ...all('summary', LINE_GAP, { bold: true, styled: true }),
  ...all('td', LINE_GAP, { cell: true }),
  ...all('th', LINE_GAP, { cell: true, bold: true }),
  ...all('li dd', LINE_GAP, { kind: 'item' }),
  ...all('b strong', NO_GAP, { bold: true }),
  ...all('em i u s code font small sub sup mark abbr ruby rt', NO_GAP),
  ...all('br', NO_GAP, { special: 'break' }),
  ...all('slot', NO_GAP, { special: 'slot' }),
  ...all('dialog', NO_GAP, { asks: true, styled: true }),
]);

function all(tags: string, gap: Gap, more: Partial<TagFacts> = {}): [string, TagFacts][] {
  return tags.split(' ').map((tag) => [tag, { gap, ...more }]);
}

/** What the name of an element says. */
export function factsOf(tag: string): TagFacts {
  return FACTS.get(tag) ?? UNKNOWN;
}

/** What stands around an element's text by its computed display. */
export function gapOfDisplay(display: string): Gap {
  if (display === 'inline' || display === 'contents' || display === 'none' || display.startsWith('ruby')) return NO_GAP;
  return display.startsWith('inline-') ? WORD_GAP : LINE_GAP;
}
