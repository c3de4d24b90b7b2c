import { htmlToText } from '../core/html-text';
import { isRecord, JSON_LD_LIMIT, jobPostingNodes } from '../core/json-ld';
import { parseTolerantly } from '../core/tolerant-json';
import type { Board, FoundPosting } from './board';

export default {
  name: 'Structured data',
  access: 'ask',
  matches: ['https://*/*'],
  example: 'https://jobs.example.com/1234567',
  find: (page) => {
    const nodes = [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap(postingsIn);
    if (nodes.length === 0) return [];
    const text = new PageText(page);
    return nodes.slice(0, POSTING_LIMIT).flatMap((node) => found(node, text));
  },
} satisfies Board;

/** The most postings of one page, and the most of a page's text, in UTF-16 code units, that is looked through. */
const POSTING_LIMIT = 50;
const PAGE_LIMIT = 300_000;
/** What is sent on is the data without a description longer than this. */
const SENT_LIMIT = 100_000;
/** How many letters of the description's start and end are looked for, and how many it needs. */
const KEY = 40;
/** Where the key may be taken from, as shares of the description: pages often leave out its first or last lines. */
const OFFSETS = [0, 0.05, 0.1, 0.2];

function postingsIn(script: Element): Record<string, unknown>[] {
  const text = script.textContent ?? '';
  return text.length > JSON_LD_LIMIT || !text.includes('JobPosting') ? [] : jobPostingNodes(parseTolerantly(text));
}

function found(node: Record<string, unknown>, page: PageText): FoundPosting[] {
  const { description, title, hiringOrganization: company } = node;
  if (typeof description !== 'string') return [];
  const body = page.elementOf(letters(htmlToText(description)));
  if (!body) return [];
  const structured = JSON.stringify(node);
  return [
    {
      body,
      title: line(title),
      company: line(isRecord(company) ? company.name : company),
      path: 'Structured data JSON-LD',
      ...(structured.length <= SENT_LIMIT && { structured }),
    },
  ];
}

function line(value: unknown): string {
  return typeof value === 'string' ? htmlToText(value).replace(/\s+/g, ' ') : '';
}

/** Only what survives any way of writing the same text: letters and digits, in lower case. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The letters of a page's text, and the text nodes they stand in. */
class PageText {
  readonly #page: Document;
  readonly #nodes: { at: number; node: Node }[] = [];
  readonly #text: string;

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

  /** The smallest element that holds the text's start and its end, and not much else. */
  elementOf(wanted: string): Element | undefined {
    if (wanted.length < KEY) return undefined;
    for (const skippedAtEnd of OFFSETS) {
      for (const skipped of OFFSETS) {
        const part = wanted.slice(Math.floor(skipped * wanted.length), Math.ceil((1 - skippedAtEnd) * wanted.length));
        const element = this.#elementAround(part);
        if (element && this.#lengthOf(element) <= 3 * wanted.length) return element;
      }
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
