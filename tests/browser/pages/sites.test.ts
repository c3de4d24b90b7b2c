import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { t } from '../../../lib/ui/text/text';
import { openAllowed } from '../support/allowed';
import { BROWSERS, openBrowser } from '../support/browsers';
import { CAREERS_URL, CAREERS_WORDS, careersPage, NEWS_URL, newsPage } from '../support/careers';
import { grantedOrigins, openPopup, readIn, registeredFor, settled, stored, textOf } from '../support/own';
import { painted, paintedWords } from '../support/painted';
import { refuseRights, switchState } from '../support/switches';

const WAIT = { timeout: 10_000 };
const ORIGIN = 'https://careers.example/*';
const INDEED = 'https://*.indeed.com/*';
const INDEED_URL = 'https://de.indeed.com/viewjob';
const indeed = `<!doctype html><title>Job</title><h1>Developer</h1><div id="jobDescriptionText"><p data-at="0">We use Kotlin.</p></div>`;
const PAGES = { [CAREERS_URL]: careersPage(), [NEWS_URL]: newsPage(), [INDEED_URL]: indeed };
const BOARDS = { id: 'boards', matches: [INDEED], js: 'scan-any.js' };
const SITES = { id: 'sites', matches: [ORIGIN], js: 'scan-any.js' };
const added = async (own: Tab) => (await grantedOrigins(own)).filter((origin) => !FIXED_HOSTS.includes(origin));

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    browser = await openAllowed(name, PAGES, [ORIGIN, INDEED]);
    own = await browser.openOwn('welcome.html');
  });
  afterAll(() => browser?.close());

  test('PP-07: only what was chosen is registered, and read as soon as it is opened', async () => {
    await expect.poll(() => registeredFor(own), WAIT).toEqual([BOARDS, SITES]);
    expect((await added(own)).sort()).toEqual([INDEED, ORIGIN]);
    await expect.poll(() => switchState(own, 'Indeed'), WAIT).toBe('on');
    await expect.poll(() => switchState(own, 'careers.example'), WAIT).toBe('on');
    const page = await browser.open(CAREERS_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
    await page.load(INDEED_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
    await page.close();
  });

  test('a page of the site that is no posting is left alone, unless the reader asks for it', async () => {
    const page = await browser.open(NEWS_URL);
    const popup = await openPopup(browser, page);
    await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe(t('note.none.title'));
    expect(await painted(page)).toEqual([]);
    await popup.click('.note .button-main');
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['PostgreSQL', 'Python']);
    await page.load(NEWS_URL);
    await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe(t('note.none.title'));
    expect(await painted(page)).toEqual([]);
    expect(JSON.stringify(await stored(own))).not.toContain('careers.example');
    await settled(popup);
    await popup.close();
    await page.close();
  });

  test('LC-17: what is registered is brought in line with what is granted, whoever lost it', async () => {
    await own.run(() => {
      type Api = { scripting: { unregisterContentScripts: () => Promise<void> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      return (browser ?? chrome).scripting.unregisterContentScripts();
    });
    expect(await registeredFor(own)).toEqual([]);
    await settled(own);
    await browser.reload();
    own = await browser.openOwn('popup.html?tab=0');
    await expect.poll(() => registeredFor(own), WAIT).toEqual([BOARDS, SITES]);
    const page = await browser.open(CAREERS_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
    await page.close();
  });

  test('the welcome page came when the extension was installed, and not once more', async () => {
    const open = await own.run(() => {
      type Api = { tabs: { query: (what: object) => Promise<{ url?: string }[]> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      return (browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ''));
    });
    expect(open.filter((url) => url.includes('welcome.html'))).toEqual([]);
    own = await browser.openOwn('welcome.html');
  });

  test('PP-04: a site switched off in the popup leaves nothing: no mark, no reading, no script, no right', async () => {
    const page = await browser.open(CAREERS_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
    const marked = await page.picture();
    const popup = await openPopup(browser, page);
    await expect.poll(() => switchState(popup, 'Always on careers.example'), WAIT).toBe('on');
    await popup.click('#named');
    await expect.poll(() => painted(page), WAIT).toEqual([]);
    expect((await page.picture()).equals(marked)).toBe(false);
    await expect.poll(() => registeredFor(own), WAIT).toEqual([BOARDS]);
    expect(await added(own)).toEqual([INDEED]);
    await expect.poll(() => readIn(own, page), WAIT).toEqual({ script: false, postings: [] });
    await page.load(CAREERS_URL);
    expect(await painted(page)).toEqual([]);
    await settled(popup);
    await popup.close();
    await page.close();
  });

  test('PP-05, PP-06: a board switched off stays off where the browser is told no', async () => {
    const page = await browser.open(INDEED_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
    const asked = await refuseRights(own);
    await expect.poll(() => switchState(own, 'Indeed'), WAIT).toBe('on');
    await own.click('#named');
    await expect.poll(() => painted(page), WAIT).toEqual([]);
    await expect.poll(() => switchState(own, 'Indeed'), WAIT).toBe('off');
    await own.click('#named');
    await expect.poll(asked, WAIT).toEqual([{ origins: [INDEED], inClick: true }]);
    await expect.poll(() => switchState(own, 'Indeed'), WAIT).toBe('off');
    expect(await added(own)).toEqual([]);
    expect(await registeredFor(own)).toEqual([]);
    await page.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});

// Chromium's question has nobody to answer it.
test('firefox: a board and a fixed host switched on are read at once in the tabs that are open', async () => {
  const fixed = 'https://jobs.lever.co/example/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
  const lever = `<!doctype html><div class="section-wrapper"><div data-qa="job-description"><p data-at="0">We use Rust.</p></div></div>`;
  const browser = await openBrowser('firefox', { [INDEED_URL]: indeed, [fixed]: lever });
  try {
    const [own, page, other] = [
      await browser.openOwn('welcome.html'),
      await browser.open(INDEED_URL),
      await browser.open(fixed),
    ];
    await expect.poll(() => switchState(own, 'Indeed'), WAIT).toBe('off');
    await own.click('#named');
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
    await expect.poll(() => switchState(own, 'Indeed'), WAIT).toBe('on');

    await expect.poll(() => paintedWords(other), WAIT).toEqual(['Rust']);
    await own.run(() => {
      type Api = { permissions: { remove: (what: object) => Promise<boolean> } };
      return (globalThis as never as { browser: Api }).browser.permissions.remove({
        origins: ['https://jobs.lever.co/*'],
      });
    });
    await expect.poll(() => painted(other), WAIT).toEqual([]);
    await browser.pressButton(other);
    const popup = await openPopup(browser, other);
    // The press lets the page be read once, and what was read is drawn with a switch of its own.
    await expect.poll(() => textOf(popup, '.line-show'), WAIT).toBe('Rust');
    await expect.poll(() => switchState(popup, 'Always on jobs.lever.co'), WAIT).toBe('off');
    await popup.click('#named');
    await expect.poll(() => paintedWords(other), WAIT).toEqual(['Rust']);
    expect(await browser.complaints()).toEqual([]);
  } finally {
    await browser.close();
  }
});
