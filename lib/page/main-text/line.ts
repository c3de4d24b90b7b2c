const WITHOUT_TEXT = /^(?:style|script|template|noscript)$/;

/** The text of an element as one line, without the style sheets that some pages put inside; empty where there is no element. */
export function lineOf(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */, ({ parentNode }) =>
    WITHOUT_TEXT.test((parentNode as Element | null)?.localName ?? '') ? 2 : 1,
  );
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  return squeezed(text);
}

/** A text on one line: single spaces, none at its ends. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The letters and digits of a text in lower case, without accents. */
export function letters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
}
