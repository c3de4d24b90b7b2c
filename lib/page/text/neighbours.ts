import { type Dom, IN_PAGE } from '../dom';
import type { Segment } from './text-builder';

/** So many neighbours of one text are measured. */
const MOST = 1_000;
/** What is set apart has a gap of at least this share of a line's height. */
const GAP = 1 / 8;

/**
 * What tells whether words of two text nodes, with nothing between them, are set apart on the screen: by a margin, a padding, a comma that a style
 * sheet adds (“Germany” and “United Kingdom”, each in its `span`). Where nothing has a place, elements of their own and capitals tell.
 */
export function neighbours(dom: Dom, page: Document): (before: Segment, node: Text, from: number) => boolean {
  let measured = 0;
  let range: Range | undefined;
  return ({ node: first, from, length }, node, at) => {
    if (!IN_PAGE && !dom.hasLayout) return areOwnWords(dom, first, node);
    if (measured++ > MOST) return false;
    const one = boxOf(first, from + length - 1);
    const other = boxOf(node, at);
    const gap = Math.max(other.left - one.right, one.left - other.right);
    return gap > GAP * one.height && one.top < other.bottom && other.top < one.bottom;
  };

  function boxOf(text: Text, at: number): DOMRect {
    range ??= Document.prototype.createRange.call(page);
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  }
}

const SMALL = /\p{Ll}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** A text stands within so many elements that hold nothing else at that end. */
const DEEPEST = 8;

/** What an editor cut up carries its style itself, and is no word of its own. */
function areOwnWords(dom: Dom, first: Text, second: Text): boolean {
  if (!SMALL.test(first.data.trimEnd()) || !CAPITAL.test(second.data)) return false;
  const around = new Map(spansAround(dom, first).map((span) => [dom.parentNode(span), span]));
  return spansAround(dom, second).some((span) => {
    const beside = around.get(dom.parentNode(span));
    return beside !== undefined && beside !== span;
  });
}

function spansAround(dom: Dom, text: Text): Element[] {
  const spans: Element[] = [];
  let node: Node | null = dom.parentNode(text);
  for (let deep = 0; node && dom.nodeType(node) === 1 && deep < DEEPEST; deep++, node = dom.parentNode(node)) {
    const element = node as Element;
    if (dom.tag(element) === 'span' && dom.attribute(element, 'style') === null) spans.push(element);
  }
  return spans;
}
