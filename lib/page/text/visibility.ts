import type { Dom } from '../dom';

/** Whether text right inside an element is rendered; an element without a box (`display: contents`) shows where its parent does. */
export function isShown(dom: Dom, element: Element): boolean {
  if (!dom.isVisible) return true;
  for (let one: Element | null = element; one; one = parentOf(dom, one)) {
    if (dom.isVisible(one)) return true;
    if (dom.style?.(one).display !== 'contents') return false;
  }
  return false;
}

/** Whether line breaks in an element's text are shown as such. */
export function keepsLines(dom: Dom, element: Element): boolean {
  return dom.style ? /^(?:pre|break-spaces)/.test(dom.style(element).whiteSpace) : dom.tag(element) === 'pre';
}

function parentOf(dom: Dom, element: Element): Element | null {
  const parent = dom.parentNode(element);
  if (!parent) return null;
  return dom.nodeType(parent) === 11 ? (parent as ShadowRoot).host : (parent as Element);
}
