/** What stands in an element, a piece from each place, without what stands in `without`. */
export function linesIn(body: Element, without: ReadonlySet<Element>): string[] {
  const lines: string[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 5 /* elements and text */, (node) => {
    return without.has(node as Element) ? 2 /* and what is in it */ : node.nodeType === 3 ? 1 : 3;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) lines.push((node as Text).data);
  return lines;
}
