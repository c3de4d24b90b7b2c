import { domOf } from '../dom';

const PAGE: MutationObserverInit = { childList: true, characterData: true, subtree: true };
const AROUND: MutationObserverInit = { attributeFilter: ['class', 'style', 'hidden', 'open'] };
const ROOT: MutationObserverInit = { ...PAGE, ...AROUND };
const DOCUMENT = 9;
const FRAGMENT = 11;

/** A mutation observer on a page, on the places that are followed in it, and on the elements around these, which may hide them. */
export interface Observation {
  /** From now on these elements and shadow roots are followed, and what comes into these trees, and no others. */
  follow: (roots: Node[], trees?: Node[]) => void;
  /** True where something that is followed has left the page. */
  hasLost: () => boolean;
  stop: () => void;
}

/** `heard` gets the records. */
export function observe(page: Document, heard: (records: MutationRecord[]) => void): Observation {
  const observer = new MutationObserver(heard);
  const { isConnected, nodeType } = domOf(page);
  let seen = new Set<Node>();
  let followed: Node[] = [];

  return {
    follow: (roots, trees = []) => {
      const around = new Set([...trees, ...roots.flatMap((root) => outwards(root, page).slice(1))]);
      const before = seen;
      seen = new Set([...around, ...roots]);
      followed = roots;
      // Observing a node again changes nothing; only what is gone asks for a new start.
      if (!before.isSubsetOf(seen)) observer.disconnect();
      for (const node of around) observer.observe(node, nodeType(node) === FRAGMENT ? PAGE : AROUND);
      // Behind the others: the last word on a node counts.
      observer.observe(page, PAGE);
      for (const root of roots) observer.observe(root, ROOT);
    },
    hasLost: () => followed.some((root) => !isConnected(root)),
    stop: () => observer.disconnect(),
  };
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
