const known = new WeakMap<Element, ReadonlySet<Element>>();

/** The elements that a selector leads to inside a body. As long as they are the same it is the same set, so that the text is not read anew. */
export function withoutOf(body: Element, selector: string): ReadonlySet<Element> {
  const found = new Set(body.querySelectorAll(selector));
  const before = known.get(body);
  if (before?.size === found.size && found.isSubsetOf(before)) return before;
  known.set(body, found);
  return found;
}
