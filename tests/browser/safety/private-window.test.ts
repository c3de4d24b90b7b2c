import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin } from '../../../lib/cli/browsers/begin';
import { call } from '../../../lib/cli/browsers/call';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, built } from '../support/browsers';
import { openPopup, textOf } from '../support/own';
import { paintedWords } from '../support/painted';

const WAIT = { timeout: 20_000 };
/** What nothing but the page says. */
const OF_THE_PAGE = /Zorblax|Kotlin|4000001/;

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let page: Tab;
  let popup: Tab;
  let own: Tab;
  beforeAll(async () => {
    const pages = new Map([[POSTING_URL, postingPage('We use Kotlin.', 'Developer', 'Zorblax')]]);
    browser = await begin(() =>
      (name === 'chromium' ? openChromium : openFirefox)({ extension: built(name), pages, inPrivate: true }),
    );
    // What is opened later is opened in the private window, which may not see what is stored.
    own = await browser.openOwn('assets/marks.css');
    await call(own, 'save-skill', { id: 'rust', name: 'Rust', level: 'expert' });
    page = await browser.openPrivate(POSTING_URL);
    popup = await openPopup(browser, page);
  });
  afterAll(() => browser?.close());

  test('PP-09: a posting in a private window is marked and read, and nothing of it is stored unasked', async () => {
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
    await expect.poll(() => textOf(popup, 'main'), WAIT).toContain('Kotlin');
    const { answer } = await call(popup, 'get-tab', { tabId: page.id });
    expect(answer).toMatchObject({ isPrivate: true, postings: [{ posting: { title: 'Developer' } }] });
    const [posting] = (answer as { postings: { frameId: number; key: string }[] }).postings;
    const place = { tabId: page.id, frameId: posting?.frameId, key: posting?.key, evenPrivate: false };
    expect(await call(popup, 'save-posting', place)).toMatchObject({
      error: 'This tab is private, and nothing of it is saved unasked.',
    });
    expect(await allStored(own)).not.toMatch(OF_THE_PAGE);
  });

  test('PP-09: exporting from it opens nothing outside of private windows, and stores nothing', async () => {
    const before = await normalTabs(own);
    const second = '.export-list button:nth-child(2)';
    await expect.poll(() => textOf(popup, second), WAIT).toBeTruthy();
    await popup.run((item) => document.querySelector<HTMLElement>(item)?.click(), second);
    const files = () => (existsSync(browser.downloads) ? readdirSync(browser.downloads) : []);
    await expect.poll(() => files().filter((one) => one.endsWith('.csv')), WAIT).toHaveLength(1);
    expect((await normalTabs(own)).filter((one) => !before.includes(one))).toEqual([]);
    expect(await allStored(own)).not.toMatch(OF_THE_PAGE);
  });
});

type Apis = Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;

/** The addresses of all tabs outside of private windows. */
function normalTabs(own: Tab): Promise<string[]> {
  return own.run(async () => {
    const { browser, chrome } = globalThis as never as Apis;
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.filter(({ incognito }) => !incognito).map(({ url = '' }) => url);
  });
}

/** All that is stored for good, as text: the area, and every store of every database. */
function allStored(own: Tab): Promise<string> {
  return own.run(async () => {
    const { browser, chrome } = globalThis as never as Apis;
    const found: unknown[] = [await (browser ?? chrome).storage.local.get(null)];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(String(name)));
      for (const store of db.objectStoreNames)
        found.push(await done(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(found);
  });
}
