import { Readability } from '@mozilla/readability';
import { domOf } from '../dom';
import { readsLikePosting } from '../text/posting-words';
import { isShown } from '../text/visibility';
import { NEVER } from './main-text-noise';

/** Less text than this, in letters, is no posting. */
const SHORTEST = 200;
/** With less than this, in characters, the library looks once more, less strictly. */
const SHORT = 500;
/** Pages with more elements than this are not looked through. */
const MOST_ELEMENTS = 50_000;
const NUMBER = 'data-n';

/**
 * The elements whose own text is the main text of a page, in page order, without what stands in `left`: a library for reader views
 * picks them in a copy, whose elements know by number which ones of the page they are copies of. `undefined` where there is no text
 * of any length. The page itself is read only.
 */
export function pickText(page: Document, left: ReadonlySet<Element>): Set<Element> | undefined {
  const strict = pick(page, left, SHORTEST);
  if (strict && (strict.text.length >= SHORT || readsLikePosting(strict.text))) return strict.kept;
  const loose = pick(page, left, SHORT);
  return (strict && !(loose && readsLikePosting(loose.text)) ? strict : loose)?.kept;
}

function pick(page: Document, left: ReadonlySet<Element>, charThreshold: number) {
  const { copy, originals } = numberedCopy(page, left);
  const parsed = new Readability<Element>(copy, {
    charThreshold,
    disableJSONLD: true,
    keepClasses: true,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (element) => element as Element,
  }).parse();
  const text = parsed?.textContent?.trim() ?? '';
  if (!parsed?.content || text.replace(/\s+/g, '').length < SHORTEST) return undefined;
  return { text, kept: keptOf(parsed.content, originals) };
}

/** The smallest element that holds all of these, which stand in page order. */
export function commonElement(kept: Set<Element>, page: Document): Element | undefined {
  const all = [...kept];
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  const dom = domOf(page);
  const around = new Set<Node>();
  for (let node: Node | null = first; node; node = dom.parentNode(node)) around.add(node);
  for (let node: Node | null = last; node; node = dom.parentNode(node)) {
    if (around.has(node)) return dom.nodeType(node) === 1 ? (node as Element) : undefined;
  }
  return undefined;
}

/** A copy of the page without what is hidden and what never is a text; no script runs in it and nothing is loaded. */
function numberedCopy(page: Document, left: ReadonlySet<Element>): { copy: Document; originals: Element[] } {
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
    const isLeft = NEVER.has(dom.tag(original)) || left.has(original) || !isShown(dom, original, true);
    if (originals.length > 1 && isLeft) dropped.push(twin);
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
