/** A text as it is drawn: the node that holds it, or the attribute that a reader sees or hears. */
export interface DrawnText {
  text: string;
  element: Element;
}

const ATTRIBUTES = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'];
/** Half a pixel is rounding. */
const NEAR = 1;

/** Every text below an element that a reader sees or hears. */
export function drawnTexts(root: Element): DrawnText[] {
  const found = [...root.querySelectorAll('*')].flatMap((element) =>
    ATTRIBUTES.flatMap((name) => ({ text: element.getAttribute(name) ?? '', element })),
  );
  const nodes = textNodes(root).map(({ data, parentElement }) => ({ text: data, element: parentElement as Element }));
  return [...found, ...nodes].filter(({ text }) => text.trim() !== '');
}

/** Texts that leave the window, or the box they stand in, to a side; that a box cuts off; that have no room in a field. Each with why. */
export function cutOff(root: Element): string[] {
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} px wide`] : [];
  return [...wide, ...textNodes(root).flatMap(leaving), ...fields(root).flatMap(tooSmall)];
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(({ data, parentElement }) => data.trim() !== '' && parentElement?.checkVisibility());
}

function leaving(node: Text): string[] {
  const within = node.parentElement as Element;
  // What is for screen readers alone has no room, and a list to choose from is drawn by the browser.
  if (within.closest('.visually-hidden, select')) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const why = rects.map((rect) => reason(rect, within)).find(Boolean);
  return why ? [`“${node.data.trim().slice(0, 60)}” ${why}`] : [];
}

function reason(rect: DOMRect, within: Element): string {
  if (rect.left < -NEAR || rect.right > document.documentElement.clientWidth + NEAR) return 'leaves the window';
  for (let box: Element | null = within; box && box !== document.body; box = box.parentElement) {
    const { display, overflowX, overflowY, webkitLineClamp, position } = getComputedStyle(box);
    if (display === 'inline' || display === 'contents') continue;
    const room = box.getBoundingClientRect();
    const name = box.className || box.localName;
    if (rect.left < room.left - NEAR || rect.right > room.right + NEAR) return `leaves ${name}`;
    // A quotation may be shortened: what is clamped ends in dots.
    const cuts =
      webkitLineClamp === 'none' && [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    if (cuts && (rect.top < room.top - NEAR || rect.bottom > room.bottom + NEAR)) return `is cut off in ${name}`;
    if (position === 'fixed') return '';
  }
  return '';
}

function fields(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('select, input[placeholder]')].filter((field) =>
    field.checkVisibility(),
  );
}

function tooSmall(field: HTMLElement): string[] {
  const wants = field instanceof HTMLInputElement ? placeholderWidth(field) : naturalWidth(field);
  return wants > field.offsetWidth + NEAR ? [`a ${field.localName} of ${field.offsetWidth} px needs ${wants} px`] : [];
}

/** A list to choose from is as wide as its widest choice, where nobody says otherwise. */
function naturalWidth(field: HTMLElement): number {
  const before = field.style.cssText;
  field.style.cssText += 'min-width: 0; max-width: none; width: max-content; flex: none';
  const width = field.offsetWidth;
  field.style.cssText = before;
  return width;
}

function placeholderWidth(field: HTMLInputElement): number {
  const { font, paddingLeft, paddingRight } = getComputedStyle(field);
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  canvas.font = font;
  const text = canvas.measureText(field.placeholder).width;
  return Math.ceil(text + Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight));
}
