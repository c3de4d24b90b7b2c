import { expect } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import type { TabAnswer } from '../../../lib/messaging/protocol';

/** All that the extension has stored of the reader's own: in `storage.local`, and in the database that Firefox has for it. */
export function stored(own: Tab): Promise<Record<string, unknown>> {
  return own.run(async () => {
    const { browser, chrome } = globalThis as never as Apis;
    const local = await (browser ?? chrome).storage.local.get(null);
    if (!(await indexedDB.databases()).some(({ name }) => name === 'skillmark-own')) return local;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('skillmark-own'));
    const store = db.transaction('values').objectStore('values');
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    db.close();
    return { ...local, ...Object.fromEntries(keys.map((key, i) => [String(key), values[i]])) };
  });
}

/** The popup of a tab, opened as a page. */
export function openPopup(browser: Driven, tab: Tab): Promise<Tab> {
  return browser.openOwn(`popup.html?tab=${tab.id}`);
}

/** The text of the first element a selector names, runs of space as one; undefined where there is none. */
export function textOf(tab: Tab, selector: string): Promise<string | undefined> {
  return tab.run((one) => document.querySelector(one)?.textContent.replace(/\s+/g, ' ').trim(), selector);
}

/** Goes to a view of our tab by its link. */
export async function toView(own: Tab, view: string): Promise<void> {
  await own.run((name) => document.querySelector<HTMLElement>(`.views [href="#${name}"]`)?.click(), view);
  await expect.poll(() => own.run((name) => document.querySelectorAll(`.view-${name}`).length, view)).toBe(1);
}

/** What the button in the toolbar says of a tab; empty where it says nothing. */
export function badgeOf(own: Tab, { id }: Tab): Promise<string> {
  return own.run((tabId) => {
    const { browser, chrome } = globalThis as never as Apis;
    return (browser ?? chrome).action.getBadgeText({ tabId });
  }, id);
}

/** What the toolbar's button says of a tab when it is pointed at. */
export function hintOf(own: Tab, { id }: Tab): Promise<string> {
  return own.run((tabId) => {
    const { browser, chrome } = globalThis as never as Apis;
    return (browser ?? chrome).action.getTitle({ tabId });
  }, id);
}

/** A posting as the windows of the extension are told of it. */
export interface KnownPosting {
  url: string;
  title: string;
  company: string;
  text: string;
}

/** Whether a script of ours answers in a tab, and its postings and board; nothing of the tab itself. */
export async function readIn(own: Tab, { id }: Pick<Tab, 'id'>): Promise<object> {
  const { url: _url, loading: _loading, isPrivate: _isPrivate, site: _site, ...read } = await tabAnswer(own, id);
  return read;
}

async function tabAnswer(own: Tab, tabId: number): Promise<TabAnswer> {
  return (await call(own, 'get-tab', { tabId })).answer as TabAnswer;
}

/** The postings of a tab, each with its text, in the order they were found. */
export async function knownPostings(own: Tab, { id }: Pick<Tab, 'id'>): Promise<KnownPosting[]> {
  const { postings } = await tabAnswer(own, id);
  const all = postings.map(async ({ frameId, key }) => {
    const kept = (await call(own, 'get-posting', { tabId: id, frameId, key })).answer;
    const { url, title, company, text } = (kept as { posting: KnownPosting } | null)?.posting ?? ({} as KnownPosting);
    return { url, title, company, text };
  });
  return Promise.all(all);
}

type Apis = Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;

/** Whether the page script of a tab is there and has looked at the page. */
export function isFollowed(own: Tab, { id }: Pick<Tab, 'id'>): Promise<boolean> {
  return own.run((tabId) => {
    const { browser, chrome } = globalThis as never as Apis;
    const order = { to: 'page', name: 'present', call: {} };
    return (browser ?? chrome).tabs.sendMessage(tabId, order).then(
      (reply) => Object.hasOwn((reply ?? {}) as object, 'answer'),
      () => false,
    );
  }, id);
}

/** Ends the page script of a tab, as the background does where the reader has taken back the right to an origin. */
export function endScript(own: Tab, { id }: Tab, origin: string): Promise<unknown> {
  return own.run(
    (tabId, origins) => {
      const { browser, chrome } = globalThis as never as Apis;
      return (browser ?? chrome).tabs.sendMessage(tabId, { to: 'page', name: 'stop', call: { origins } });
    },
    id,
    [origin],
  );
}

/** How often tabs without a script of ours are looked at again, and after how many looks one is sent off again. */
const LOOKS = 100;
const PATIENT = 20;

/**
 * Opens these addresses in new tabs, all at once and behind the one in front; gives the number of each tab, in their order, once
 * a page script answers in each. What serves the pages in Chromium may not be there yet for the first address of a tab, which
 * then stays empty or loads for ever: it is sent there again. Throws where that does not help.
 */
export async function openAtOnce(own: Tab, urls: string[]): Promise<number[]> {
  const ids = await own.run(async (all) => {
    const { browser, chrome } = globalThis as never as Apis;
    const { tabs } = browser ?? chrome;
    const opened = await Promise.all(all.map(() => tabs.create({ url: 'about:blank', active: false })));
    const loaded = opened.map(({ id }, i) => tabs.update(id, { url: all[i] as string }));
    return (await Promise.all(loaded)).map(({ id = -1 }) => id);
  }, urls);
  for (let look = 1; look <= LOOKS; look++) {
    const without = await withoutScript(own, ids);
    if (without.length === 0) return ids;
    const late = look % PATIENT === 0 ? without : [];
    await own.run(
      async (lost) => {
        const { browser, chrome } = globalThis as never as Apis;
        for (const [id, url] of lost) await (browser ?? chrome).tabs.update(id, { url });
        await new Promise((rested) => setTimeout(rested, 1000));
      },
      late.map((id): [number, string] => [id, urls[ids.indexOf(id)] as string]),
    );
  }
  throw new Error('In some of the tabs no page script answers.');
}

/** Those of these tabs in which no page script of ours answers within a second. */
async function withoutScript(own: Tab, ids: number[]): Promise<number[]> {
  const late = new Promise<boolean>((over) => setTimeout(over, 1000, false));
  const follows = await Promise.all(ids.map((id) => Promise.race([isFollowed(own, { id }), late])));
  return ids.filter((_, i) => !follows[i]);
}

/** Closes the tabs with these numbers. */
export function closeTabs(own: Tab, ids: number[]): Promise<void> {
  return own.run((all) => {
    const { browser, chrome } = globalThis as never as Apis;
    return (browser ?? chrome).tabs.remove(all);
  }, ids);
}

/** Brings a tab to the front, as a click on it does. */
export async function bringToFront(own: Tab, tab: Tab): Promise<void> {
  await own.run(async (id) => {
    const { browser, chrome } = globalThis as never as Apis;
    await (browser ?? chrome).tabs.update(id, { active: true });
  }, tab.id);
}

/** The origins the browser lets the extension run on now. */
export function grantedOrigins(own: Tab): Promise<string[]> {
  return own.run(async () => {
    const { browser, chrome } = globalThis as never as Apis;
    return (await (browser ?? chrome).permissions.getAll()).origins ?? [];
  });
}

/** The page scripts that are registered now, as far as it matters. */
export function registeredFor(own: Tab): Promise<{ id: string; matches: string[]; js: string }[]> {
  return own.run(async () => {
    const { browser, chrome } = globalThis as never as Apis;
    const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts();
    return scripts.map(({ id, matches = [], js = [] }) => ({ id, matches, js: (js[0] ?? '').replace(/^\//, '') }));
  });
}

/** Asks for origins in a click on a page of ours, and waits for them. */
export async function requestByClick(own: Tab, origins: string[]): Promise<void> {
  let granted: string[] = [];
  await own.run((wanted) => {
    const { browser, chrome } = globalThis as never as Apis;
    document.querySelector('h1')?.addEventListener(
      'click',
      () => {
        void (browser ?? chrome).permissions.request({ origins: wanted });
      },
      { once: true },
    );
  }, origins);
  await own.click('h1');
  while (!origins.every((origin) => granted.includes(origin))) granted = await grantedOrigins(own);
}

/** Resolves when a page of ours has been answered what it asked so far; closed before, it leaves an error in Firefox's console. */
export async function settled(own: Tab): Promise<void> {
  // Answers come in the order of the questions nearly always, and a second round costs nothing.
  for (const name of ['get-sites', 'get-settings', 'get-sites']) await call(own, name, {});
}

/** Tries, in the world of the page script of a tab into which the extension was let, to read, replace and delete all that is stored; gives what came back, as JSON. */
export async function storageInPageScript(own: Tab, { id }: Tab): Promise<string> {
  return own.run(async (tabId) => {
    const attack = async () => {
      const { browser, chrome } = globalThis as never as Apis;
      const evil = { profile: { version: 1, skills: [{ id: 'evil', name: 'EVIL', level: 'expert' }] } };
      const seen: unknown[] = (await indexedDB.databases()).map(({ name }) => name);
      for (const name of ['local', 'session'] as const)
        for (const attempt of ['get', 'set', 'clear'] as const) {
          try {
            const area = (browser ?? chrome).storage[name];
            seen.push(
              await { get: () => area.get(null), set: () => area.set(evil), clear: () => area.clear() }[attempt](),
            );
          } catch {
            seen.push('refused');
          }
        }
      return JSON.stringify(seen);
    };
    const { browser, chrome } = globalThis as never as Apis;
    const [done] = await (browser ?? chrome).scripting.executeScript({ target: { tabId }, func: attack });
    return String(done?.result);
  }, id);
}
