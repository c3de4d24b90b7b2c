/**
 * The few reads of the page that the walk needs, taken from the prototypes: a form whose inputs are named `parentNode`
 * or `tagName` hides those properties on itself, and not here.
 */
export interface Dom {
  firstChild: (node: Node) => Node | null;
  nextSibling: (node: Node) => Node | null;
  parentNode: (node: Node) => Node | null;
  nodeType: (node: Node) => number;
  isConnected: (node: Node) => boolean;
  /** In lower case, without a prefix: `li`. */
  tag: (element: Element) => string;
  attribute: (element: Element, name: string) => string | null;
  hasAttributes: (element: Element) => boolean;
  /** The shadow root, open ones from the page and closed ones where the browser lets extensions see them. */
  shadowRoot: (element: Element) => ShadowRoot | null;
  /** What a slot shows of its host's children; empty where it shows its own. */
  assignedNodes: (slot: Element) => Node[];
  /** Whether the element is rendered and visible; `undefined` where the document has no layout. */
  isVisible: ((element: Element) => boolean) | undefined;
  /** Both at once. */
  isSeen: ((element: Element) => boolean) | undefined;
  /** Whether nothing makes the element and all around it wholly transparent; `undefined` where the document has no layout. */
  isOpaque: ((element: Element) => boolean) | undefined;
  /** Whether its style is being changed by an animation or a transition that runs or is about to. */
  isAnimated: (element: Element) => boolean;
  /** The computed style; `undefined` where the document has no layout. */
  style: ((element: Element) => CSSStyleDeclaration) | undefined;
}

const VISIBLE = { visibilityProperty: true };
const OPAQUE = { opacityProperty: true };
const SEEN = { ...VISIBLE, ...OPAQUE };

type Realm = Window & typeof globalThis;

/** The same reads for as long as a page does not change, in which the style of an element that is asked for again is not made anew. */
export function keepingStyle(dom: Dom): Dom {
  const { style } = dom;
  if (!style) return dom;
  let last: { element: Element; style: CSSStyleDeclaration } | undefined;
  return {
    ...dom,
    style: (element) => {
      if (last?.element !== element) last = { element, style: style(element) };
      return last.style;
    },
  };
}

const readers = new WeakMap<object, Dom>();

/** The reads for a document: with the global prototypes in a browser, with the document's own window elsewhere. */
export function domOf(page: Document): Dom {
  const realm = (typeof Node === 'undefined' ? page.defaultView : globalThis) as Realm;
  const known = readers.get(page);
  if (known) return known;
  const dom = readersOf(realm, page);
  readers.set(page, dom);
  return dom;
}

function readersOf(realm: Realm, page: Document): Dom {
  const node = realm.Node.prototype;
  const element = realm.Element.prototype;
  const firstChild = getter<Node, Node | null>(node, 'firstChild');
  const localName = getter<Element, string>(element, 'localName');
  const openRoot = getter<Element, ShadowRoot | null>(element, 'shadowRoot');
  const anyRoot = closedRootReader();
  const view = getter<Document, Window | null>(realm.Document.prototype, 'defaultView')(page);
  const { checkVisibility, getAnimations, getAttribute, hasAttributes } = element;
  const hasLayout = view !== null && typeof checkVisibility === 'function';

  return {
    firstChild,
    nextSibling: getter(node, 'nextSibling'),
    parentNode: getter(node, 'parentNode'),
    nodeType: getter(node, 'nodeType'),
    isConnected: getter(node, 'isConnected'),
    tag: localName,
    attribute: (one, name) => getAttribute.call(one, name),
    hasAttributes: (one) => hasAttributes.call(one),
    shadowRoot: (one) => {
      const open = openRoot(one);
      // Asking the browser for closed roots is slow: it is asked where an element shows text it does not hold.
      if (open || !anyRoot || (firstChild(one) !== null && !localName(one).includes('-'))) return open;
      return anyRoot(one);
    },
    assignedNodes: (slot) => realm.HTMLSlotElement.prototype.assignedNodes.call(slot as HTMLSlotElement),
    isVisible: hasLayout ? (one) => checkVisibility.call(one, VISIBLE) : undefined,
    isSeen: hasLayout ? (one) => checkVisibility.call(one, SEEN) : undefined,
    isOpaque: hasLayout ? (one) => checkVisibility.call(one, OPAQUE) : undefined,
    isAnimated: (one) => hasLayout && getAnimations.call(one).length > 0,
    style: hasLayout ? (one) => view.getComputedStyle(one) : undefined,
  };
}

function getter<T, R>(prototype: object, name: string): (self: T) => R {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: () => R };
  return (self) => get.call(self);
}

interface ExtensionGlobals {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

function closedRootReader(): ((element: Element) => ShadowRoot | null) | undefined {
  const inChromium = (globalThis as ExtensionGlobals).chrome?.dom;
  if (inChromium?.openOrClosedShadowRoot) {
    const namespace = getter<Element, string | null>(Element.prototype, 'namespaceURI');
    return (one) => (namespace(one)?.endsWith('xhtml') ? (inChromium.openOrClosedShadowRoot?.(one) ?? null) : null);
  }
  if (typeof Element !== 'undefined' && 'openOrClosedShadowRoot' in Element.prototype) {
    return (one) => (one as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  }
  return undefined;
}
