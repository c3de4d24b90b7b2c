import type { Block } from '../../core/posting/posting';
import { domOf, IN_PAGE, keepingStyle } from '../dom';
import {
  CELL_GAP,
  factsOf,
  type Gap,
  gapOfDisplay,
  LINE_GAP,
  NO_GAP,
  PARAGRAPH_GAP,
  type TagFacts,
  WORD_GAP,
} from '../elements';
import { isPlainCell } from './cells';
import { hintsOf, NO_HINTS } from './hints';
import { type Look, lookOf, showsLines, showsText } from './look';
import { neighbours } from './neighbours';
import { type Segment, type TextLook, textBuilder } from './text-builder';
import { isTransparent } from './visibility';

/** The most UTF-16 code units that are read of one posting: one less than are taken over, since the blank line before what is left out may pass the limit by one. */
export const TEXT_LIMIT = 199_999;
/** How many shadow roots inside each other are entered. */
export const SHADOW_DEPTH = 10;

/** A posting's text as the page shows it, and where each stretch of it stands. */
export interface PostingText {
  text: string;
  /** Ordered, not overlapping; separated by one or two line breaks. */
  blocks: Block[];
  /** True where a limit was reached, and the rest left out. */
  cut: boolean;
  /** In text order. What a separator adds stands in no node and has no segment. */
  segments: Segment[];
  /** The shadow roots that were entered: a mutation observer has to be told of each. */
  shadowRoots: ShadowRoot[];
}

/** An element being walked. */
interface Frame extends TextLook {
  element: Element;
  outer: Frame | undefined;
  first: Node | null;
  /** The nodes a slot shows that are still to be visited, last first. */
  rest: Node[] | undefined;
  gap: Gap;
  /** True inside a cell that is joined with its row. */
  cell: boolean;
  /** How many shadow roots it stands in. */
  depth: number;
  look: Look;
}

/** White space that is shown otherwise than it stands. Engines look for two expressions in larger strides than for one of both. */
const OTHER_SPACE = /[\t\n\r\f]/;
const TWO_SPACES = / {2}/;

/**
 * Reads an element's visible text, leaving out the elements in `without`. Goes in and out by itself, so that no depth of
 * nesting is too deep, and changes nothing.
 */
export function readPostingText(
  body: Element,
  page: Document,
  limit: number = TEXT_LIMIT,
  without?: ReadonlySet<Element>,
): PostingText {
  const dom = keepingStyle(domOf(page));
  const builder = textBuilder(limit, neighbours(dom, page));
  const shadowRoots: ShadowRoot[] = [];
  const isFaded = isTransparent(dom, body);

  let frame = entered(body, undefined);
  let node = frame?.first;
  while (frame && !builder.isFull()) {
    if (node) {
      const type = dom.nodeType(node);
      const inner: Frame | undefined = type === 1 ? entered(node as Element, frame) : undefined;
      if (type === 3) addText(node as Text, frame);
      node = inner ? inner.first : nodeAfter(node, frame);
      frame = inner ?? frame;
    } else {
      const { element, outer, gap }: Frame = frame;
      builder.separate(gap);
      node = outer && nodeAfter(element, outer);
      frame = outer;
    }
  }
  return {
    text: builder.finish(),
    blocks: builder.blocks,
    cut: builder.isFull(),
    segments: builder.segments,
    shadowRoots,
  };

  function nodeAfter(one: Node, { rest }: Frame): Node | null {
    return rest ? (rest.pop() ?? null) : dom.nextSibling(one);
  }

  /** Nothing where it is left out. */
  function entered(element: Element, outer: Frame | undefined): Frame | undefined {
    const facts = factsOf(dom.tag(element));
    if (without?.has(element)) builder.separate(PARAGRAPH_GAP);
    else if (facts.special === 'break') builder.separateLine();
    else if (facts.left !== undefined) builder.separate(facts.left);
    else return opened(element, facts, outer);
    return undefined;
  }

  function opened(element: Element, facts: TagFacts, outer: Frame | undefined): Frame | undefined {
    const hints = dom.hasAttributes(element) ? hintsOf(dom, element) : NO_HINTS;
    if (hints.leftOut) {
      builder.separate(WORD_GAP);
      return undefined;
    }
    const depth = outer ? outer.depth : 0;
    const root = depth < SHADOW_DEPTH ? dom.shadowRoot(element) : null;
    if (root) shadowRoots.push(root);
    const rest = facts.special === 'slot' ? shownBy(element) : undefined;
    const isClosed = facts.special === 'details' && dom.attribute(element, 'open') === null;
    const styled = !outer || hints.styled || facts.styled || isClosed || root !== null;
    const isCell = facts.cell && isPlainCell(dom, element);
    const gap = isCell ? CELL_GAP : gapAround(element, facts, styled, outer);
    builder.separate(gap);
    return {
      element,
      outer,
      first: rest?.pop() ?? dom.firstChild(root ?? element),
      rest,
      gap,
      kind: hints.kind ?? facts.kind ?? outer?.kind ?? 'text',
      bold: facts.bold || outer?.bold === true,
      lists: (outer ? outer.lists : 0) + (facts.list ? 1 : 0),
      cell: isCell || outer?.cell === true,
      depth: root ? depth + 1 : depth,
      // What a closed one shows is its summary, and that is an element of its own.
      look: styled ? lookOf(element, isClosed ? false : undefined) : outer.look,
    };
  }

  /** What a slot shows of its host's children, last first; nothing where it shows its own. */
  function shownBy(slot: Element): Node[] | undefined {
    const assigned = dom.assignedNodes(slot);
    return assigned.length > 0 ? assigned.reverse() : undefined;
  }

  function gapAround(element: Element, facts: TagFacts, styled: boolean, outer: Frame | undefined): Gap {
    if (outer?.cell) return facts.gap === NO_GAP ? NO_GAP : WORD_GAP;
    if (facts.asks && (IN_PAGE || dom.hasLayout) && (styled || outer?.look.element === outer?.element))
      return isAlone(element, outer) ? LINE_GAP : gapOfDisplay(dom.style(element).display);
    return facts.gap === PARAGRAPH_GAP && outer?.kind === 'item' ? LINE_GAP : facts.gap;
  }

  /** Whether lines end before and after an element however it is displayed. */
  function isAlone(element: Element, outer: Frame | undefined): boolean {
    if (!outer || outer.rest || outer.gap < LINE_GAP || !builder.isApart()) return false;
    return dom.nextSibling(element) === null;
  }

  function addText(node: Text, frame: Frame): void {
    const { data } = node;
    const { element, look } = frame;
    const breaks = data.includes('\n');
    if (breaks && builder.isApart() && data.trim() === '') return;
    const isEven = data.length <= limit && !OTHER_SPACE.test(data) && !TWO_SPACES.test(data);
    if (!showsText(dom, look, element, isFaded)) return;
    if (isEven) builder.addEven(node, data, frame);
    else if (!breaks || !showsLines(dom, look)) builder.add(node, data, 0, data.length, frame);
    else addLines(node, data, frame);
  }

  function addLines(node: Text, data: string, frame: Frame): void {
    for (let start = 0; start <= data.length && !builder.isFull(); ) {
      const end = data.indexOf('\n', start);
      builder.add(node, data, start, end === -1 ? data.length : end, frame);
      if (end === -1) return;
      builder.separateLine();
      start = end + 1;
    }
  }
}
