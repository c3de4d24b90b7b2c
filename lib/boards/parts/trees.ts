/** How many shadow roots inside each other are looked into. */
const DEPTH = 10;
/** The most trees of one page: each is watched for what comes into it. */
const MOST = 1_000;

/** The page, and the open shadow roots of its custom elements, each after the tree it stands in. */
export function treesOf(page: Document): ParentNode[] {
  const trees: ParentNode[] = [];
  let next: ParentNode[] = [page];
  for (let depth = 0; depth <= DEPTH && next.length > 0; depth++) {
    trees.push(...next);
    next = next.flatMap((tree) => [...tree.querySelectorAll('*')].flatMap((one) => rootOf(one) ?? []));
  }
  return trees.slice(0, MOST);
}

/** Where no browser has opened it, the root is still a template. Only custom elements are asked: a form may have inputs of these names. */
function rootOf(element: Element): DocumentFragment | null {
  const { localName, shadowRoot } = element;
  if (localName === 'template')
    return element.matches('[shadowrootmode=open]') ? (element as HTMLTemplateElement).content : null;
  return String(localName).includes('-') ? shadowRoot : null;
}
