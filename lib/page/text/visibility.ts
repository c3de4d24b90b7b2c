import { type Dom, IN_PAGE } from '../dom';

/**
 * Whether text right inside an element is rendered; an element without a box (`display: contents`) shows where its parent does.
 * What is wholly transparent is not shown, unless `isFaded`: then all that is read is transparent as yet, as on pages that are
 * faded in.
 */
export function isShown(dom: Dom, element: Element, isFaded = false): boolean {
  if (!IN_PAGE && !dom.hasLayout) return true;
  if (dom.isSeen(element)) return !skipsContent(dom, element);
  for (let one: Element | null = element; one; one = parentOf(dom, one)) {
    if (dom.isVisible(one)) return !skipsContent(dom, one) && (isFaded || isOpaque(dom, one));
    if (dom.style(one).display !== 'contents') return false;
  }
  return false;
}

/** Whether an element can be seen through wholly, or is in an element that can. */
export function isTransparent(dom: Dom, element: Element): boolean {
  return (IN_PAGE || dom.hasLayout) && !dom.isOpaque(element);
}

/** Whether letters right inside an element have a size. Lists are set to none, and their items to one, against gaps between them. */
export function hasSize(dom: Dom, element: Element): boolean {
  if (!IN_PAGE && !dom.hasLayout) return true;
  return dom.style(element).fontSize !== '0px';
}

/** The element itself counts as visible, and what is in it not. */
function skipsContent(dom: Dom, element: Element): boolean {
  return dom.style(element).contentVisibility === 'hidden';
}

/** What an animation is about to show counts as shown: nothing tells when it is over. */
function isOpaque(dom: Dom, element: Element): boolean {
  if (!isTransparent(dom, element)) return true;
  for (let one: Element | null = element; one; one = parentOf(dom, one)) {
    if (Number(dom.style(one).opacity) === 0) return dom.isAnimated(one);
  }
  return true;
}

/** Whether line breaks in an element's text are shown as such. */
export function keepsLines(dom: Dom, element: Element): boolean {
  if (!IN_PAGE && !dom.hasLayout) return dom.tag(element) === 'pre';
  return /^(?:pre|break-spaces)/.test(dom.style(element).whiteSpace);
}

function parentOf(dom: Dom, element: Element): Element | null {
  const parent = dom.parentNode(element);
  if (!parent) return null;
  return dom.nodeType(parent) === 11 ? (parent as ShadowRoot).host : (parent as Element);
}
