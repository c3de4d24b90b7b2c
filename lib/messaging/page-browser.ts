import type { browser as api } from 'wxt/browser';

type Runtime = (typeof api)['runtime'];

/**
 * The browser's own interface, for page scripts alone: the polyfill would be a fourth of all their code, and what they use
 * is alike in both browsers. A page can put an element in the place of `browser` where the browser has none.
 */
export function pageRuntime(): Runtime | undefined {
  const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return browser?.runtime?.id ? browser.runtime : chrome?.runtime;
}
