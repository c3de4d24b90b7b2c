import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../lib/cli/browsers/posting-page';
import { ALL_NAMES } from '../../lib/page/marks/mark-names';
import { BROWSERS, openBrowser } from './support/browsers';
import { paintedWords } from './support/painted';

const WAIT = { timeout: 10_000 };
const NO_POSTING = new URL('/about-us', POSTING_URL).href;
const NO_BOARD = 'https://news.example/today';

/** What a page is told that asks for the look of each of our names. */
function looksOf(page: Tab): Promise<string[]> {
  return page.run((names) => {
    return names.map((name) => {
      const look = getComputedStyle(document.body, `::highlight(${name})`);
      return [look.textDecorationLine, look.textDecorationStyle, look.color, look.backgroundColor].join();
    });
  }, ALL_NAMES);
}

/** Tries to add the style of marks to a tab that is open. */
function addSheet(own: Tab, { id }: Tab): Promise<string> {
  return own.run(async (tabId) => {
    const { browser, chrome } = globalThis as never as Record<
      'browser' | 'chrome',
      typeof import('webextension-polyfill')
    >;
    const how = { target: { tabId }, files: ['/assets/marks.css'], origin: 'USER' as const };
    return (browser ?? chrome).scripting.insertCSS(how).then(
      () => 'added',
      () => 'refused',
    );
  }, id);
}

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      [POSTING_URL]: postingPage('We use PostgreSQL and Kotlin.', 'Developer', 'Acme'),
      [NO_POSTING]: '<h1>About us</h1><p>We make things.</p>',
      [NO_BOARD]: '<h1>Today</h1><p>We use PostgreSQL and Kotlin.</p>',
    });
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  test('HP-12: a page of no board learns nothing by asking for the look of marks', async () => {
    expect(new Set(await looksOf(await browser.open(NO_BOARD))).size).toBe(1);
  });

  test('HP-12: a page of a board learns that the extension is there, and nothing of its reader', async () => {
    const before = await looksOf(await browser.open(NO_POSTING));
    expect(new Set(before).size).toBeGreaterThan(1);
    await call(own, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
    const posting = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(posting), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    expect(await looksOf(posting)).toEqual(before);
  });

  test('HP-12: Chromium refuses a sheet for marks alone until the reader asks for the page to be read, Firefox takes it', async () => {
    const posting = await browser.open(POSTING_URL);
    expect(await addSheet(own, posting)).toBe(name === 'chromium' ? 'refused' : 'added');
    await browser.pressButton(posting);
    expect(await addSheet(own, posting)).toBe('added');
  });
});
