import type { Dom } from '../dom';

const SMALL = /\p{Ll}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** A text begins within so many elements. */
const DEEPEST = 8;

/**
 * Whether two elements beside each other, with nothing between them, hold words of their own that only a style sheet sets apart, by a
 * margin or a comma of its own: “Germany” and “United Kingdom”, each in its `span`. What an editor cut up carries its style itself.
 * `before`: the last characters of the text in the first.
 */
export function areOwnWords(dom: Dom, first: Element, second: Element, before: string): boolean {
  if (dom.tag(first) !== 'span' || dom.tag(second) !== 'span' || !SMALL.test(before)) return false;
  return !isStyled(dom, first) && !isStyled(dom, second) && CAPITAL.test(beginning(dom, second));
}

function isStyled(dom: Dom, element: Element): boolean {
  return dom.attribute(element, 'style') !== null;
}

function beginning(dom: Dom, element: Element): string {
  let node = dom.firstChild(element);
  for (let deep = 0; node && deep < DEEPEST; deep++) {
    if (dom.nodeType(node) === 3) return (node as Text).data.slice(0, 8);
    node = dom.nodeType(node) === 1 ? dom.firstChild(node) : dom.nextSibling(node);
  }
  return '';
}
