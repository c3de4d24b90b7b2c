const WITHOUT_TEXT = /^(?:style|script|template|title)$/;

/** The text of an element as one line, without the style sheets that some boards put inside, and what pictures are called; empty where there is no element. */
export function lineOf(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */, ({ parentNode }) =>
    WITHOUT_TEXT.test((parentNode as Element | null)?.localName ?? '') ? 2 : 1,
  );
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  return squeezed(text);
}

/** The text on one line: single spaces, none at its ends. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
