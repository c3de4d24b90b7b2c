import type { Tab } from '../../../lib/cli/browsers/driven';

/** What a page that listens for everything has heard, and how it looks to its own scripts. */
export interface Testimony {
  /** The types of the events it saw and the calls of its own functions that it did not make, each once, sorted. */
  heard: string[];
  html: string;
  sheets: number;
  adopted: number;
  globals: string[];
}

// What opening, showing and leaving a tab brings by itself, at times that differ from run to run.
const TAB_LIFE =
  /^event (focus|blur|focusin|focusout|visibilitychange|resize|pointer\w+|mouse\w+|scrollend|pagereveal|pageshow|load\w*)$/;

/** Runs before the page's own scripts: listens for every event there is a name for, and replaces what a script could call. */
export function witness(): void {
  const heard = new Set<string>();
  const note = (what: string) => void heard.add(what);
  const listen = EventTarget.prototype.addEventListener;
  const names = new Set(['message', 'messageerror', 'skillmark', 'wxt:content-script-started']);
  for (const object of [window, document, document.documentElement ?? document, HTMLElement.prototype]) {
    for (const key in object) if (key.startsWith('on')) names.add(key.slice(2));
  }
  for (const name of names) {
    for (const target of [window, document]) listen.call(target, name, (event) => note(`event ${event.type}`), true);
  }
  const patch = (owner: object, key: string) => {
    const patched = () => note(`call ${key}`);
    Object.defineProperty(owner, key, { value: patched, configurable: true, writable: true });
  };
  for (const key of ['addEventListener', 'removeEventListener', 'dispatchEvent']) patch(EventTarget.prototype, key);
  for (const key of ['postMessage', 'fetch', 'setTimeout', 'requestAnimationFrame', 'getSelection']) patch(window, key);
  for (const key of ['attachShadow', 'setAttribute', 'append', 'scrollIntoView']) patch(Element.prototype, key);
  for (const key of ['appendChild', 'insertBefore']) patch(Node.prototype, key);
  for (const key of ['log', 'info', 'warn', 'error', 'debug']) patch(console, key);
  new MutationObserver(() => note('mutation after the page was parsed')).observe(document, {
    subtree: true,
    attributes: true,
  });
  Object.defineProperty(window, 'witness', { value: heard });
}

/** What the page has to say now. */
export async function testimony(tab: Tab): Promise<Testimony> {
  const told = await tab.run(() => ({
    heard: [...(window as never as { witness: Set<string> }).witness],
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    globals: Object.getOwnPropertyNames(window).sort(),
  }));
  return { ...told, heard: told.heard.filter((what) => !TAB_LIFE.test(what)).sort() };
}
