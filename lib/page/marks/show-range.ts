/** Scrolls a range to the middle of what is in view, at once; focus and selection stay where they are. */
export function showRange(range: Range, view: Window & typeof globalThis = window): void {
  const { startContainer } = range;
  const element = startContainer.nodeType === 3 ? startContainer.parentElement : null;
  // `instant`, since `auto` follows the page's style sheet, which may ask for an animation.
  if (element) view.Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= view.innerHeight) return;
  view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior: 'instant' });
}
