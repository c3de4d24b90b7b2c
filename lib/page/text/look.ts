import type { Dom } from '../dom';
import { hasSize, isShown, keepsLines } from './visibility';

/**
 * What the style of an element says of text in it, asked when its first text is met. What no style sheet is likely to speak of
 * shares the look of the element around it.
 */
export interface Look {
  element: Element;
  shown: boolean | undefined;
  sized: boolean | undefined;
  lines: boolean | undefined;
}

/** Of an element that is asked itself; `shown` where that is known. */
export function lookOf(element: Element, shown?: boolean): Look {
  return { element, shown, sized: undefined, lines: undefined };
}

/** Whether text with this look, right inside an element, can be seen. `isFaded`: as `isShown` has it. */
export function showsText(dom: Dom, look: Look, element: Element, isFaded: boolean): boolean {
  look.shown ??= isShown(dom, look.element, isFaded);
  if (!look.shown) return false;
  look.sized ??= hasSize(dom, look.element);
  return look.sized || hasSize(dom, element);
}

/** Whether line breaks in text with this look are shown as such. */
export function showsLines(dom: Dom, look: Look): boolean {
  look.lines ??= keepsLines(dom, look.element);
  return look.lines;
}
