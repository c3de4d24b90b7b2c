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
  /** Whether elements have a place and a style; without, nothing of what follows can be asked. */
  hasLayout: boolean;
  /** Whether the element is rendered and visible. */
  isVisible: (element: Element) => boolean;
  /** Both at once. */
  isSeen: (element: Element) => boolean;
  /** Whether nothing makes the element and all around it wholly transparent. */
  isOpaque: (element: Element) => boolean;
  /** Whether its style is being changed by an animation or a transition that runs or is about to. */
  isAnimated: (element: Element) => boolean;
  /** The computed style. */
  style: (element: Element) => CSSStyleDeclaration;
}

/** Set in page scripts, whose document always has a layout: what is there for others, in Node and in tests, is left out of them when they are built. */
export const IN_PAGE: boolean = import.meta.env.CHROME || import.meta.env.FIREFOX;

const VISIBLE = { visibilityProperty: true };
const OPAQUE = { opacityProperty: true };
const SEEN = { ...VISIBLE, ...OPAQUE };

type Realm = Window & typeof globalThis;

/** The same reads for as long as a page does not change, in which the style of an element that is asked for again is not made anew. */
export function keepingStyle(dom: Dom): Dom {
  let last: { element: Element; style: CSSStyleDeclaration } | undefined;
  return {
    ...dom,
    style: (element) => {
      if (last?.element !== element) last = { element, style: dom.style(element) };
      return last.style;
    },
  };
}

const readers = new WeakMap<object, Dom>();

/** The reads for a document: with the global prototypes in a browser, with the document's own window elsewhere. */
export function domOf(page: Document): Dom {
  const realm = (!IN_PAGE && typeof Node === 'undefined' ? page.defaultView : globalThis) as Realm;
  const dom = readers.get(page) ?? readersOf(realm, page);
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
  const view = (IN_PAGE ? realm : getter(realm.Document.prototype, 'defaultView')(page)) as Window;
  const { checkVisibility, getAnimations, getAttribute, hasAttributes } = element;
  const hasLayout = IN_PAGE || (view !== null && typeof checkVisibility === 'function');

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
    hasLayout,
    isVisible: (one) => checkVisibility.call(one, VISIBLE),
    isSeen: (one) => checkVisibility.call(one, SEEN),
    isOpaque: (one) => checkVisibility.call(one, OPAQUE),
    isAnimated: (one) => getAnimations.call(one).length > 0,
    style: (one) => view.getComputedStyle(one),
  };
}

/** A bound `call`: engines inline one, while one function around all getters is slow in each of them. */
function getter<T, R>(prototype: object, name: string): (self: T) => R {
  return getter.call.bind(Object.getOwnPropertyDescriptor(prototype, name)?.get as () => R) as (self: T) => R;
}

interface ExtensionGlobals {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

function closedRootReader(): ((element: Element) => ShadowRoot | null) | undefined {
  const inChromium = import.meta.env.FIREFOX ? undefined : (globalThis as ExtensionGlobals).chrome?.dom;
  if (inChromium?.openOrClosedShadowRoot) {
    const namespace = getter<Element, string | null>(Element.prototype, 'namespaceURI');
    return (one) => (namespace(one)?.endsWith('xhtml') ? (inChromium.openOrClosedShadowRoot?.(one) ?? null) : null);
  }
  if (!import.meta.env.CHROME && typeof Element !== 'undefined' && 'openOrClosedShadowRoot' in Element.prototype) {
    return (one) => (one as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  }
  return undefined;
}
