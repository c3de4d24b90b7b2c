import type { Posting } from '../board';
import { letters } from './letters';
import { lineOf } from './line';
import { sameSet } from './without';

/** The most of a page's letters, in UTF-16 code units, that is looked through. */
const PAGE_LIMIT = 300_000;
/** How many letters of the description's start and end are looked for, and how many it needs. */
export const KEY = 40;
/** So many places where the start stands are looked behind for the end. */
const TRIES = 5;
/** Where the key may be taken from, as shares of the description: pages often leave out its first or last lines. */
const OFFSETS = [0, 0.05, 0.1, 0.2];
/** The same at its start for pages that show the introduction, mostly of the company, elsewhere or not at all. */
const LONG_OFFSETS = [0.3, 0.4, 0.5];
/** Both ends of what is looked for, in the order of trying. */
const CUTS = [OFFSETS, LONG_OFFSETS].flatMap((starts) => OFFSETS.flatMap((end) => starts.map((start) => [start, end])));

/** Where letters stand: the smallest element that holds their start and end, and what of it stands before and after them. */
export type Place = Pick<Posting, 'body' | 'without'>;

/** Finds the place of these letters, where there is not much else between their start and end; none where it is one of those known. */
export type FindLetters = (wanted: string, known?: ReadonlySet<Element>) => Place | undefined;

/** Reads the whole page once: what finds letters in it. Of a page no more is looked through for each than its own length, some hundred times. */
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

  const lengths = new Map<Element, number>();

  return (wanted, known) => {
    if (wanted.length < KEY) return undefined;
    const begins = new Map<string, number[]>();
    for (const [start = 0, end = 0] of CUTS) {
      const part = wanted.slice(Math.floor(start * wanted.length), Math.ceil((1 - end) * wanted.length));
      const [from, to] = endsOf(part, begins);
      const body = from && to && elementAround(from, to);
      if (!body || (start + end > 0 && lettersIn(body) > 3 * wanted.length)) continue;
      if (known?.has(body)) return undefined;
      // Where more of the description may stand than is looked for nothing is left out; behind its end, what links lead away from or
      // asks for an answer: pages also show parts that their data leaves out.
      const others = [
        ...(start ? [] : beside(from, body, 'previousElementSibling')),
        ...(end ? [] : beside(to, body, 'nextElementSibling').filter((one) => one.matches(NO_PART))),
      ];
      return { body, without: sameSet(body, others) };
    }
    return undefined;
  };

  function endsOf(part: string, begins: Map<string, number[]>): (Node | undefined)[] {
    const first = part.slice(0, KEY);
    const last = part.slice(-KEY);
    const places = begins.get(first) ?? placesOf(first);
    begins.set(first, places);
    for (const start of places) {
      const from = Math.max(0, start + Math.floor(0.7 * part.length) - KEY);
      const at = text.slice(from, start + Math.floor(1.5 * part.length)).indexOf(last);
      const end = from + at + last.length;
      if (at >= 0 && end >= start + last.length) return [nodeAt(start), nodeAt(end - 1)];
    }
    return [];
  }

  /** Where the letters stand, the first few times. */
  function placesOf(first: string): number[] {
    const places: number[] = [];
    for (let at = text.indexOf(first); at !== -1 && places.length < TRIES; at = text.indexOf(first, at + 1))
      places.push(at);
    return places;
  }

  function lettersIn(body: Element): number {
    const length = lengths.get(body) ?? letters(lineOf(body)).length;
    lengths.set(body, length);
    return length;
  }

  function elementAround(from: Node, to: Node): Element | undefined {
    const range = page.createRange();
    range.setStart(from, 0);
    range.setEnd(to, 0);
    const node = range.commonAncestorContainer;
    return node.nodeType === 3 ? (node.parentElement ?? undefined) : (node as Element);
  }

  function nodeAt(offset: number): Node | undefined {
    let [low, high] = [0, nodes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((nodes[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return nodes[low - 1]?.node;
  }
}

const NO_PART = 'footer, form, a, button, :has(form, a, button)';

/** The elements of the body that stand on one side of a node, with all that is in them. */
function* beside(node: Node, body: Element, side: 'previousElementSibling' | 'nextElementSibling'): Generator<Element> {
  for (let at: Node | null = node; at && at !== body; at = at.parentNode)
    for (let one = (at as Element)[side]; one; one = one[side]) yield one;
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
