const PARTS = '[role=tabpanel], section, main';
const HEADINGS = 'h2, h3, h4';

/**
 * Keeps the focus near its place: where what has it is taken away, the heading it stood under gets it, or else the part of the
 * window that it stood in. Whoever knows a better place gives that the focus before or after.
 */
export function keepFocus(page: Document = document): void {
  let last: Element | undefined;
  page.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  page.addEventListener('focusout', ({ target }) => {
    // What is still there by then was left, and not lost; unless it is the whole window that is left for a while.
    queueMicrotask(() => {
      if (target === last && last?.isConnected && page.hasFocus()) last = undefined;
    });
  });
  new MutationObserver((changes) => {
    if (!last || last.isConnected) return;
    const place = placeOf(last, changes, page);
    last = undefined;
    if (page.activeElement !== page.body || !place) return;
    place.tabIndex = -1;
    place.focus();
  }).observe(page, { childList: true, subtree: true });
}

/** Where the focus goes when the element that had it was taken away by one of these changes. */
function placeOf(lost: Element, changes: MutationRecord[], page: Document): HTMLElement | null {
  const taken = changes.findLast(({ target, removedNodes }) => {
    return target.isConnected && [...removedNodes].some((node) => node.contains(lost));
  });
  const around = taken?.target as Element | undefined;
  const part = around?.closest<HTMLElement>(PARTS) ?? page.querySelector<HTMLElement>('main');
  const headings = [...(part?.querySelectorAll<HTMLElement>(HEADINGS) ?? [])].filter((one) => one.checkVisibility());
  const before = taken?.previousSibling?.isConnected ? taken.previousSibling : around;
  const isBefore = (heading: Element) =>
    before === heading ||
    (before !== undefined && (heading.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return headings.findLast(isBefore) ?? headings[0] ?? part;
}
