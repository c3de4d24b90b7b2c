import type { Block } from '../../core/posting/posting';
import { type Dom, domOf, keepingStyle } from '../dom';
import {
  CELL_GAP,
  factsOf,
  type Gap,
  gapOfDisplay,
  hintsOf,
  LINE_GAP,
  NO_GAP,
  NO_HINTS,
  PARAGRAPH_GAP,
  type TagFacts,
  WORD_GAP,
} from '../elements';
import { isPlainCell } from './cells';
import { type Segment, type TextLook, textBuilder } from './text-builder';
import { hasSize, isShown, isTransparent, keepsLines } from './visibility';

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

/** An element being walked. `next` is the next child to visit, or `rest` the nodes a slot shows, last first. */
interface Frame extends TextLook {
  element: Element;
  next: Node | null;
  rest: Node[] | undefined;
  gap: Gap;
  /** True inside a cell that is joined with its row. */
  cell: boolean;
  /** How many shadow roots it stands in. */
  depth: number;
  /** Whether style sheets are likely to speak of it. */
  styled: boolean;
  /** Asked when its first text is met. */
  shown: boolean | undefined;
  sized: boolean | undefined;
  keepsLines: boolean | undefined;
}

/**
 * Reads an element's visible text, leaving out the elements in `without`. Uses its own stack, so that no depth of nesting is
 * too deep, and changes nothing.
 */
export function readPostingText(
  body: Element,
  page: Document,
  limit: number = TEXT_LIMIT,
  without?: ReadonlySet<Element>,
): PostingText {
  const dom = keepingStyle(domOf(page));
  const builder = textBuilder(limit);
  const stack: Frame[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const isFaded = isTransparent(dom, body);

  enter(body, undefined);
  for (let frame = stack.at(-1); frame && !builder.isFull(); frame = stack.at(-1)) {
    const node = takeNext(frame);
    if (!node) {
      builder.separate(frame.gap);
      stack.pop();
      continue;
    }
    const type = dom.nodeType(node);
    if (type === 3) addText(node as Text, frame);
    else if (type === 1) enter(node as Element, frame);
  }
  return {
    text: builder.finish(),
    blocks: builder.blocks,
    cut: builder.isFull(),
    segments: builder.segments,
    shadowRoots,
  };

  function takeNext(frame: Frame): Node | null {
    if (frame.rest) return frame.rest.pop() ?? null;
    const node = frame.next;
    if (node) frame.next = dom.nextSibling(node);
    return node;
  }

  function enter(element: Element, outer: Frame | undefined): void {
    const tag = dom.tag(element);
    const facts = factsOf(tag);
    if (without?.has(element)) builder.separate(PARAGRAPH_GAP);
    else if (tag === 'br') builder.separateLine();
    else if (facts.left !== undefined) builder.separate(facts.left);
    else open(element, tag, facts, outer);
  }

  function open(element: Element, tag: string, facts: TagFacts, outer: Frame | undefined): void {
    const hints = dom.hasAttributes(element) ? hintsOf(dom, element) : NO_HINTS;
    if (hints.leftOut) {
      builder.separate(WORD_GAP);
      return;
    }
    const root = rootOf(element, outer);
    const slotted = tag === 'slot' ? dom.assignedNodes(element) : [];
    const isClosed = tag === 'details' && dom.attribute(element, 'open') === null;
    const styled =
      hints.styled ||
      isClosed ||
      tag === 'summary' ||
      tag === 'dialog' ||
      tag === 'pre' ||
      root !== null ||
      outer === undefined;
    const isCell = facts.cell === true && isPlainCell(dom, element);
    const gap = isCell ? CELL_GAP : gapAround(element, facts, styled, outer);
    builder.separate(gap);
    stack.push({
      element,
      next: dom.firstChild(root ?? element),
      rest: slotted.length > 0 ? slotted.reverse() : undefined,
      gap,
      kind: hints.kind ?? facts.kind ?? outer?.kind ?? 'text',
      bold: facts.bold === true || outer?.bold === true,
      lists: (outer?.lists ?? 0) + (facts.list ? 1 : 0),
      cell: isCell || outer?.cell === true,
      depth: (outer?.depth ?? 0) + (root ? 1 : 0),
      styled,
      // What a closed one shows is its summary, and that is an element of its own.
      shown: isClosed ? false : styled ? undefined : outer?.shown,
      sized: styled ? undefined : outer?.sized,
      keepsLines: styled ? undefined : outer?.keepsLines,
    });
  }

  function rootOf(element: Element, outer: Frame | undefined): ShadowRoot | null {
    const root = (outer?.depth ?? 0) < SHADOW_DEPTH ? dom.shadowRoot(element) : null;
    if (root) shadowRoots.push(root);
    return root;
  }

  function gapAround(element: Element, facts: TagFacts, styled: boolean, outer: Frame | undefined): Gap {
    if (outer?.cell) return facts.gap === NO_GAP ? NO_GAP : WORD_GAP;
    if (facts.asks && dom.style && (styled || outer?.styled)) return gapOfDisplay(dom.style(element).display);
    return facts.gap === PARAGRAPH_GAP && outer?.kind === 'item' ? LINE_GAP : facts.gap;
  }

  function addText(node: Text, frame: Frame): void {
    const { data } = node;
    const breaks = data.includes('\n');
    if (breaks && builder.isApart() && data.trim() === '') return;
    if (!(frame.shown ?? ask('shown', (_, element) => isShown(dom, element, isFaded)))) return;
    if (!(frame.sized ?? ask('sized', hasSize)) && !hasSize(dom, frame.element)) return;
    if (!breaks || !(frame.keepsLines ?? ask('keepsLines', keepsLines))) {
      builder.add(node, data, 0, data.length, frame);
      return;
    }
    for (let start = 0; start <= data.length && !builder.isFull(); ) {
      const end = data.indexOf('\n', start);
      builder.add(node, data, start, end === -1 ? data.length : end, frame);
      if (end === -1) return;
      builder.separateLine();
      start = end + 1;
    }
  }

  /** What no style sheet is likely to speak of is as the element around it is. */
  function ask(what: 'shown' | 'sized' | 'keepsLines', answer: (dom: Dom, element: Element) => boolean): boolean {
    let at = stack.length - 1;
    while (at > 0 && stack[at]?.[what] === undefined && !stack[at]?.styled) at--;
    const asked = stack[at] as Frame;
    const value = asked[what] ?? answer(dom, asked.element);
    for (; at < stack.length; at++) (stack[at] as Frame)[what] = value;
    return value;
  }
}
