import type { Block, BlockKind } from '../core/posting';
import { type Dom, domOf } from './dom';
import { factsOf, Gap, gapOfDisplay, hintsOf, NO_HINTS, type TagFacts } from './elements';
import { type Segment, TextBuilder } from './text-builder';
import { isShown, keepsLines } from './visibility';

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
interface Frame {
  element: Element;
  next: Node | null;
  rest: Node[] | undefined;
  gap: Gap;
  kind: BlockKind;
  bold: boolean;
  /** How many shadow roots it stands in. */
  depth: number;
  /** Whether style sheets are likely to speak of it. */
  styled: boolean;
  /** Asked when its first text is met. */
  shown: boolean | undefined;
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
  return new Walk(domOf(page), new TextBuilder(limit), without).read(body);
}

class Walk {
  readonly #dom: Dom;
  readonly #builder: TextBuilder;
  readonly #stack: Frame[] = [];
  readonly #shadowRoots: ShadowRoot[] = [];
  readonly #without: ReadonlySet<Element> | undefined;

  constructor(dom: Dom, builder: TextBuilder, without: ReadonlySet<Element> | undefined) {
    this.#dom = dom;
    this.#builder = builder;
    this.#without = without;
  }

  read(body: Element): PostingText {
    const dom = this.#dom;
    const builder = this.#builder;
    const stack = this.#stack;
    this.#enter(body, undefined);
    for (let frame = stack.at(-1); frame && !builder.full; frame = stack[stack.length - 1]) {
      const node = this.#takeNext(frame);
      if (!node) {
        builder.separate(frame.gap);
        stack.pop();
        continue;
      }
      const type = dom.nodeType(node);
      if (type === 3) this.#addText(node as Text, frame);
      else if (type === 1) this.#enter(node as Element, frame);
    }
    return {
      text: builder.finish(),
      blocks: builder.blocks,
      cut: builder.full,
      segments: builder.segments,
      shadowRoots: this.#shadowRoots,
    };
  }

  #takeNext(frame: Frame): Node | null {
    if (frame.rest) return frame.rest.pop() ?? null;
    const node = frame.next;
    if (node) frame.next = this.#dom.nextSibling(node);
    return node;
  }

  #enter(element: Element, outer: Frame | undefined): void {
    const tag = this.#dom.tag(element);
    const facts = factsOf(tag);
    if (this.#without?.has(element)) this.#builder.separate(Gap.paragraph);
    else if (tag === 'br') this.#builder.separateLine();
    else if (facts.left !== undefined) this.#builder.separate(facts.left);
    else this.#open(element, tag, facts, outer);
  }

  #open(element: Element, tag: string, facts: TagFacts, outer: Frame | undefined): void {
    const dom = this.#dom;
    const hints = dom.hasAttributes(element) ? hintsOf(dom, element) : NO_HINTS;
    if (hints.leftOut) {
      this.#builder.separate(Gap.word);
      return;
    }
    const root = this.#rootOf(element, outer);
    const slotted = tag === 'slot' ? dom.assignedNodes(element) : [];
    const isClosed = tag === 'details' && dom.attribute(element, 'open') === null;
    const styled =
      hints.styled || isClosed || tag === 'summary' || tag === 'pre' || root !== null || outer === undefined;
    const gap = this.#gapAround(element, facts, styled, outer);
    this.#builder.separate(gap);
    this.#stack.push({
      element,
      next: dom.firstChild(root ?? element),
      rest: slotted.length > 0 ? slotted.reverse() : undefined,
      gap,
      kind: hints.kind ?? facts.kind ?? outer?.kind ?? 'text',
      bold: facts.bold === true || outer?.bold === true,
      depth: (outer?.depth ?? 0) + (root ? 1 : 0),
      styled,
      // What a closed one shows is its summary, and that is an element of its own.
      shown: isClosed ? false : styled ? undefined : outer?.shown,
      keepsLines: styled ? undefined : outer?.keepsLines,
    });
  }

  #rootOf(element: Element, outer: Frame | undefined): ShadowRoot | null {
    const root = (outer?.depth ?? 0) < SHADOW_DEPTH ? this.#dom.shadowRoot(element) : null;
    if (root) this.#shadowRoots.push(root);
    return root;
  }

  #gapAround(element: Element, facts: TagFacts, styled: boolean, outer: Frame | undefined): Gap {
    if (facts.asks && this.#dom.style && (styled || outer?.styled))
      return gapOfDisplay(this.#dom.style(element).display);
    return facts.gap === Gap.paragraph && outer?.kind === 'item' ? Gap.line : facts.gap;
  }

  #addText(node: Text, frame: Frame): void {
    const { data } = node;
    const builder = this.#builder;
    const breaks = data.includes('\n');
    if (breaks && builder.isApart && data.trim() === '') return;
    if (!(frame.shown ?? this.#ask('shown', isShown))) return;
    if (!breaks || !(frame.keepsLines ?? this.#ask('keepsLines', keepsLines))) {
      builder.add(node, data, 0, data.length, frame.kind, frame.bold);
      return;
    }
    for (let start = 0; start <= data.length && !builder.full; ) {
      const end = data.indexOf('\n', start);
      builder.add(node, data, start, end === -1 ? data.length : end, frame.kind, frame.bold);
      if (end === -1) return;
      builder.separateLine();
      start = end + 1;
    }
  }

  /** What no style sheet is likely to speak of is as the element around it is. */
  #ask(what: 'shown' | 'keepsLines', answer: (dom: Dom, element: Element) => boolean): boolean {
    const stack = this.#stack;
    let at = stack.length - 1;
    while (at > 0 && stack[at]?.[what] === undefined && !stack[at]?.styled) at--;
    const asked = stack[at] as Frame;
    const value = asked[what] ?? answer(this.#dom, asked.element);
    for (; at < stack.length; at++) (stack[at] as Frame)[what] = value;
    return value;
  }
}
