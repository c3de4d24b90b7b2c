import { letters } from './letters';

/** The most of a page's letters, in UTF-16 code units, that is looked through. */
const PAGE_LIMIT = 300_000;
/** How many letters of the description's start and end are looked for, and how many it needs. */
export const KEY = 40;
/** Where the key may be taken from, as shares of the description: pages often leave out its first or last lines. */
const OFFSETS = [0, 0.05, 0.1, 0.2];
/** The same at its start for pages that show the introduction, mostly of the company, elsewhere or not at all. */
const LONG_OFFSETS = [0.3, 0.4, 0.5];
/** Both ends of what is looked for, in the order of trying. */
const CUTS = [OFFSETS, LONG_OFFSETS].flatMap((starts) => OFFSETS.flatMap((end) => starts.map((start) => [start, end])));

/** Finds the smallest element that holds the start and the end of these letters, and not much else. */
export type FindLetters = (wanted: string) => Element | undefined;

/** Reads the whole page once: what finds letters in it. */
export function readLetters(page: Document): FindLetters {
  const nodes: { at: number; node: Node }[] = [];
  let text = '';
  for (const node of textNodes(page, page.body)) {
    const part = letters(node.data);
    if (part === '') continue;
    nodes.push({ at: text.length, node });
    text += part;
    if (text.length > PAGE_LIMIT) break;
  }

  return (wanted) => {
    if (wanted.length < KEY) return undefined;
    for (const [start = 0, end = 0] of CUTS) {
      const part = wanted.slice(Math.floor(start * wanted.length), Math.ceil((1 - end) * wanted.length));
      const element = elementAround(part);
      if (element && lengthOf(element) <= 3 * wanted.length) return element;
    }
    return undefined;
  };

  function elementAround(part: string): Element | undefined {
    const first = part.slice(0, KEY);
    const last = part.slice(-KEY);
    for (let start = text.indexOf(first), tries = 0; start !== -1 && tries < 5; tries++) {
      const end = text.indexOf(last, start + Math.floor(0.7 * part.length) - KEY) + last.length;
      if (end >= start + last.length && end - start <= 1.5 * part.length) return commonElement(start, end - 1);
      start = text.indexOf(first, start + 1);
    }
    return undefined;
  }

  function commonElement(start: number, last: number): Element | undefined {
    const from = nodeAt(start);
    const to = nodeAt(last);
    if (!from || !to) return undefined;
    const range = page.createRange();
    range.setStart(from, 0);
    range.setEnd(to, 0);
    const node = range.commonAncestorContainer;
    return node.nodeType === 3 ? (node.parentElement ?? undefined) : (node as Element);
  }

  function nodeAt(offset: number): Node | undefined {
    return nodes.findLast(({ at }) => at <= offset)?.node;
  }

  function lengthOf(element: Element): number {
    let length = 0;
    for (const node of textNodes(page, element)) length += letters(node.data).length;
    return length;
  }
}

const WITHOUT_TEXT = /^(?:style|script|template|noscript|textarea|svg)$/;

/** The text nodes below a node that show text. A tree walker reads no property that a form's inputs could hide. */
export function* textNodes(page: Document, root: Node): Generator<Text> {
  const walker = page.createTreeWalker(root, 5 /* elements and text */, (node) => {
    if (node.nodeType === 3) return 1;
    return WITHOUT_TEXT.test((node as Element).localName) ? 2 : 3;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
