const known = new WeakMap<Element, ReadonlySet<Element>>();

/** The elements that a selector leads to inside a body. */
export function withoutOf(body: Element, selector: string): ReadonlySet<Element> {
  return sameSet(body, body.querySelectorAll(selector));
}

/** These elements inside a body. As long as they are the same it is the same set, so that the text is not read anew. */
export function sameSet(body: Element, elements: Iterable<Element>): ReadonlySet<Element> {
  const found = new Set(elements);
  const before = known.get(body);
  if (before?.size === found.size && found.isSubsetOf(before)) return before;
  known.set(body, found);
  return found;
}
