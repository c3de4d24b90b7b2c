import type { Highlighter } from '../marks/highlighter';

/** How often, in milliseconds, what is painted follows the page's scrolling. */
const SCROLL_PAUSE = 200;

/** Where not all marks can be painted, those in view change as the page scrolls. */
export function followScrolling(highlighter: Highlighter, signal: AbortSignal, view: Window & typeof globalThis): void {
  let waits = false;
  const refresh = () => {
    waits = false;
    if (!signal.aborted) highlighter.refresh();
  };
  const later = () => {
    if (waits || !highlighter.isCrowded()) return;
    waits = true;
    view.setTimeout(refresh, SCROLL_PAUSE);
  };
  view.document.addEventListener('scroll', later, { capture: true, passive: true, signal });
}
