import { letters } from './letters';

/** The most of a page's letters, in UTF-16 code units, that is looked through. */
const PAGE_LIMIT = 300_000;
/** How many letters of the description's start and end are looked for, and how many it needs. */
const KEY = 40;
/** Where the key may be taken from, as shares of the description: pages often leave out its first or last lines. */
const OFFSETS = [0, 0.05, 0.1, 0.2];
/** The same at its start for pages that show the introduction, mostly of the company, elsewhere or not at all. */
const LONG_OFFSETS = [0.3, 0.4, 0.5];

/** The letters of a page's text, and the text nodes they stand in. */
export class PageText {
  readonly #page: Document;
  readonly #nodes: { at: number; node: Node }[] = [];
  readonly #text: string;

  /** Reads the whole page once. */
  constructor(page: Document) {
    this.#page = page;
    const parts: string[] = [];
    let at = 0;
    for (const node of textNodes(page, page.body)) {
      const part = letters(node.data);
      if (part === '') continue;
      this.#nodes.push({ at, node });
      parts.push(part);
      at += part.length;
      if (at > PAGE_LIMIT) break;
    }
    this.#text = parts.join('');
  }

  /** The smallest element that holds the start and the end of these letters, and not much else. */
  elementOf(wanted: string): Element | undefined {
    if (wanted.length < KEY) return undefined;
    const cuts = [OFFSETS, LONG_OFFSETS].flatMap((starts) =>
      OFFSETS.flatMap((end) => starts.map((start) => [start, end])),
    );
    for (const [start = 0, end = 0] of cuts) {
      const part = wanted.slice(Math.floor(start * wanted.length), Math.ceil((1 - end) * wanted.length));
      const element = this.#elementAround(part);
      if (element && this.#lengthOf(element) <= 3 * wanted.length) return element;
    }
    return undefined;
  }

  #elementAround(part: string): Element | undefined {
    const first = part.slice(0, KEY);
    const last = part.slice(-KEY);
    for (let start = this.#text.indexOf(first), tries = 0; start !== -1 && tries < 5; tries++) {
      const end = this.#text.indexOf(last, start + Math.floor(0.7 * part.length) - KEY) + last.length;
      if (end >= start + last.length && end - start <= 1.5 * part.length) return this.#commonElement(start, end - 1);
      start = this.#text.indexOf(first, start + 1);
    }
    return undefined;
  }

  #commonElement(start: number, last: number): Element | undefined {
    const from = this.#nodeAt(start);
    const to = this.#nodeAt(last);
    if (!from || !to) return undefined;
    const range = this.#page.createRange();
    range.setStart(from, 0);
    range.setEnd(to, 0);
    const node = range.commonAncestorContainer;
    return node.nodeType === 3 ? (node.parentElement ?? undefined) : (node as Element);
  }

  #nodeAt(offset: number): Node | undefined {
    return this.#nodes.findLast(({ at }) => at <= offset)?.node;
  }

  #lengthOf(element: Element): number {
    let length = 0;
    for (const node of textNodes(this.#page, element)) length += letters(node.data).length;
    return length;
  }
}

const WITHOUT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'svg']);

/** A tree walker reads no property that a form's inputs could hide. */
function* textNodes(page: Document, root: Node): Generator<Text> {
  const walker = page.createTreeWalker(root, 5 /* elements and text */, (node) => {
    if (node.nodeType === 3) return 1;
    return WITHOUT_TEXT.has((node as Element).localName) ? 2 : 3;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
