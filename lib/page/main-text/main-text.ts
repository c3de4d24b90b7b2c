import { Readability } from '@mozilla/readability';
import { domOf } from '../dom';
import { companyBoxes, isNoise, NEVER, sectionsElsewhere } from './main-text-noise';

/** The main text of a page that no board knows. */
export interface MainText {
  /** The smallest element that holds all of it. */
  body: Element;
  /** What stands inside that element and is no part of it: a form, links to other pages. */
  without: Set<Element>;
  /** The page's own heading, or its title where it has none. */
  title: string;
}

/** Less text than this, in letters, is no posting. */
const SHORTEST = 250;
/** Pages with more elements than this are not looked through. */
const MOST_ELEMENTS = 50_000;
const NUMBER = 'data-n';

/**
 * The main text of a page: a library for reader views picks it in a copy, whose elements know by number which ones of the
 * page they are copies of. The page itself is read only. Nothing where there is no text of any length.
 */
export function findMainText(page: Document): MainText | undefined {
  const { copy, originals } = numberedCopy(page);
  const parsed = new Readability<Element>(copy, {
    charThreshold: SHORTEST,
    disableJSONLD: true,
    keepClasses: true,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (element) => element as Element,
  }).parse();
  if (!parsed?.content || (parsed.textContent ?? '').replace(/\s+/g, '').length < SHORTEST) return undefined;
  const kept = keptOf(parsed.content, originals);
  const body = commonElement(kept, page);
  if (!body) return undefined;
  return { body, without: noiseIn(body, kept), title: headingOf(body, page) || (parsed.title ?? '') };
}

/** A copy of the page without what is hidden and what never is a text; no script runs in it and nothing is loaded. */
function numberedCopy(page: Document): { copy: Document; originals: Element[] } {
  const dom = domOf(page);
  const copy = page.cloneNode(true) as Document;
  const originals: Element[] = [];
  const dropped: Element[] = [];
  const [theirs, ours] = [elementsOf(page), elementsOf(copy)];
  for (
    let one = theirs.nextNode(), other = ours.nextNode();
    one && other;
    one = theirs.nextNode(), other = ours.nextNode()
  ) {
    const [original, twin] = [one as Element, other as Element];
    if (originals.length > 1 && (NEVER.has(dom.tag(original)) || dom.isVisible?.(original) === false))
      dropped.push(twin);
    twin.setAttribute(NUMBER, `${originals.length}`);
    // In a form, a field of that name would hide the form's own properties from the library.
    if (dom.tag(original) !== 'meta') twin.removeAttribute('name');
    originals.push(original);
  }
  for (const twin of dropped) twin.remove();
  return { copy, originals };
}

function elementsOf(page: Document): TreeWalker {
  return page.createTreeWalker(page, 1 /* elements */);
}

/** The elements of the page whose own text was picked, in page order. */
function keptOf(content: Element, originals: Element[]): Set<Element> {
  const numbers = new Set<number>();
  const walker = content.ownerDocument.createTreeWalker(content, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.trim() === '') continue;
    const holder = node.parentElement?.closest(`[${NUMBER}]`);
    if (holder) numbers.add(Number(holder.getAttribute(NUMBER)));
  }
  return new Set([...numbers].sort((a, b) => a - b).flatMap((number) => originals[number] ?? []));
}

function commonElement(kept: Set<Element>, page: Document): Element | undefined {
  const all = [...kept];
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  const range = Document.prototype.createRange.call(page);
  range.setStart(first, 0);
  range.setEnd(last, 0);
  const common = range.commonAncestorContainer;
  return common.nodeType === 1 ? (common as Element) : undefined;
}

/** Parts of an element that are about something else, and the largest that hold nothing that was picked and look like noise. */
function noiseIn(body: Element, kept: Set<Element>): Set<Element> {
  const holders = new Set<Node>();
  for (const element of kept) {
    for (let node: Node | null = element; node && node !== body && !holders.has(node); node = node.parentNode)
      holders.add(node);
  }
  const noise = new Set([...sectionsElsewhere(body), ...companyBoxes(body)]);
  const stack = [...body.children];
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (holders.has(one)) stack.push(...one.children);
    else if (isNoise(one)) noise.add(one);
  }
  return noise;
}

function headingOf(body: Element, page: Document): string {
  const all = [...page.querySelectorAll('h1')];
  const heading = all.find((one) => body.contains(one)) ?? all[0];
  return heading?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
