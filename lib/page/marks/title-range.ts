const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** How far from a link its title may stand, in elements around it. */
const FAR = 4;
/** Characters. What is longer is no title: only its beginning is taken, as far as one text node goes. */
const LONGEST = 200;

/** What a selector finds in a document, a shadow root or an element, whatever the page has named its own things. */
export function found(root: Node, selector: string): Element[] {
  const { prototype } = root.nodeType === 9 ? Document : root.nodeType === 11 ? DocumentFragment : Element;
  return [...prototype.querySelectorAll.call(root, selector)];
}

/**
 * The live range of the title that a link of a list leads by: a heading in it, else its first text that can be seen, else the
 * heading of the card it lies over. `isOther` tells links that lead elsewhere, at which a card ends. `null` where there is none.
 */
export function titleRange(link: Element, isOther: (link: Element) => boolean): Range | null {
  let text = textIn(found(link, HEADING)[0] ?? link);
  let card = link.parentElement;
  for (let step = 0; !text && card && step < FAR && !found(card, 'a').some(isOther); step++) {
    const [heading] = found(card, HEADING);
    text = heading && textIn(heading);
    card = card.parentElement;
  }
  const whole = text?.parentNode;
  if (!text || !whole) return null;
  // A title may be of several pieces, one of them in bold.
  return rangeIn((whole.textContent ?? '').length > LONGEST ? text : whole);
}

/** The first text node with a word in it that takes up room: what is for screen readers alone is clipped to a pixel. */
function textIn(element: Element): Node | undefined {
  const walker = document.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { width, height } = rangeIn(node).getBoundingClientRect();
    if (/\p{L}{2}/u.test((node as Text).data) && width > 1 && height > 1 && node.parentElement?.clientWidth !== 1)
      return node;
  }
  return undefined;
}

function rangeIn(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}
