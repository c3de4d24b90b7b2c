import { domOf } from './dom';

const PAGE: MutationObserverInit = { childList: true, characterData: true, subtree: true };
const AROUND: MutationObserverInit = { attributeFilter: ['class', 'style', 'hidden', 'open'] };
const ROOT: MutationObserverInit = { ...PAGE, ...AROUND };
const DOCUMENT = 9;
const FRAGMENT = 11;

/** A mutation observer on a page, on the places that are followed in it, and on the elements around these, which may hide them. */
export class Observation {
  readonly #page: Document;
  readonly #observer: MutationObserver;
  #roots: Node[] = [];
  #around = new Set<Node>();

  /** `heard` gets the records. */
  constructor(page: Document, heard: (records: MutationRecord[]) => void) {
    this.#page = page;
    this.#observer = new MutationObserver(heard);
  }

  /** From now on these elements and shadow roots are followed, and no others. */
  follow(roots: Node[]): void {
    const around = new Set(roots.flatMap((root) => outwards(root, this.#page).slice(1)));
    const wasSeen = [...this.#roots, ...this.#around];
    // Observing a node again changes nothing; only what is gone asks for a new start.
    if (wasSeen.some((node) => !around.has(node) && !roots.includes(node))) this.#observer.disconnect();
    const { nodeType } = domOf(this.#page);
    for (const node of around) this.#observer.observe(node, nodeType(node) === FRAGMENT ? PAGE : AROUND);
    // Behind the others: the last word on a node counts.
    this.#observer.observe(this.#page, PAGE);
    for (const root of roots) this.#observer.observe(root, ROOT);
    this.#roots = roots;
    this.#around = around;
  }

  /** True where something that is followed has left the page. */
  get hasLost(): boolean {
    const { isConnected } = domOf(this.#page);
    return this.#roots.some((root) => !isConnected(root));
  }

  stop(): void {
    this.#observer.disconnect();
  }
}

/** A node and what it stands in, from the inside to the outside, through shadow roots and without the document. */
export function outwards(node: Node, page: Document): Node[] {
  const dom = domOf(page);
  const path: Node[] = [];
  for (let one: Node | null | undefined = node; one && dom.nodeType(one) !== DOCUMENT; ) {
    path.push(one);
    one = dom.nodeType(one) === FRAGMENT ? (one as Partial<ShadowRoot>).host : dom.parentNode(one);
  }
  return path;
}
