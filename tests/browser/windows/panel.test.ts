import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { CAREERS_URL, CAREERS_WORDS, careersPage } from '../support/careers';
import { bringToFront, openPopup, settled, textOf } from '../support/own';
import { paintedWords } from '../support/painted';
import { switchState } from '../support/switches';

const WAIT = { timeout: 60_000 };
const OTHER_URL = 'https://job-boards.greenhouse.io/acme/jobs/4000002';
const EMPTY_URL = 'https://job-boards.greenhouse.io/acme';
const PAGES = {
  [POSTING_URL]: postingPage('We use PostgreSQL and Kotlin.', 'Developer', 'Acme'),
  [OTHER_URL]: postingPage('We use Ceph.', 'Storage Engineer', 'Acme'),
  [EMPTY_URL]: '<!doctype html><title>Jobs</title><h1>All jobs</h1>',
  [CAREERS_URL]: careersPage(),
};

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  let first: Tab;
  let second: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, PAGES);
    own = await browser.openOwn('assets/marks.css');
    first = await browser.open(POSTING_URL);
    second = await browser.open(OTHER_URL);
  });
  afterAll(() => browser?.close());

  test('the popup’s button opens the real panel beside the page, and the popup goes', async () => {
    expect(await browser.panelText()).toBe('');
    const popup = await openPopup(browser, first);
    await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe('Developer');
    await settled(popup);
    // The click closes the window it is in, and may not be answered.
    await popup.click(`[aria-label="${t('panel.keepOpen')}"]`).catch(() => undefined);
    await expect.poll(() => browser.panelText(), WAIT).not.toBe('');
  });

  test('LC-14: it follows the active tab, and shows one posting at a time', async () => {
    for (const [tab, title, skill] of [
      [first, 'Developer', 'PostgreSQL'],
      [second, 'Storage Engineer', 'Ceph'],
      [first, 'Developer', 'PostgreSQL'],
    ] as const) {
      await bringToFront(own, tab);
      await expect.poll(() => browser.panelText(), WAIT).toContain(skill);
      const text = await browser.panelText();
      expect(text).toContain(title);
      expect(text.includes('Ceph') && text.includes('PostgreSQL')).toBe(false);
    }
  });

  test('it follows a tab that goes elsewhere, and says what there is on a page of a board', async () => {
    await bringToFront(own, second);
    await second.load(EMPTY_URL);
    await expect.poll(() => browser.panelText(), WAIT).toContain(t('note.none.title'));
    await second.load(OTHER_URL);
    await expect.poll(() => browser.panelText(), WAIT).toContain('Storage Engineer');
  });

  test('PP-07: of a page it may not enter it knows nothing, and says how to let it in', async () => {
    const page = await browser.open(CAREERS_URL);
    let text = '';
    const read = async () => {
      text = await browser.panelText();
      return text;
    };
    await expect.poll(read, WAIT).toContain(t('panel.unknownClick'));
    expect(text).toContain(t('panel.unknownTitle'));
    expect(text).not.toContain('careers.example');
    const known = await own.run(async (id) => {
      type Api = { tabs: { get: (id: number) => Promise<{ url?: string; title?: string }> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      const { url, title } = await (browser ?? chrome).tabs.get(id);
      return { url, title };
    }, page.id);
    expect(known).toEqual({});
    await page.close();
  });

  test('after one click on the toolbar’s button the page is scanned from beside it, and its site can be switched on', async () => {
    const panel = await browser.openOwn('sidepanel.html');
    const page = await browser.open(CAREERS_URL);
    await expect.poll(() => textOf(panel, 'h2'), WAIT).toBe(t('panel.unknownTitle'));
    await browser.pressButton(page);
    await panel.run(() => void dispatchEvent(new Event('focus')));
    await expect.poll(() => textOf(panel, 'h2'), WAIT).toBe(t('note.elsewhere.title'));
    expect(await switchState(panel, 'Always on careers.example')).toBe('off');
    // A click would bring the panel's own tab to the front, which it then follows.
    await panel.run(() => document.querySelector<HTMLElement>('.note .button-main')?.click());
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
    await expect.poll(() => textOf(panel, 'h2'), WAIT).toBe('Storage Engineer');
    await settled(panel);
    await panel.close();
    await page.close();
  });

  // Firefox counts the hosts of the manifest's scripts as granted, Chromium does not.
  test('a page of a board: Chromium wants one click first, which the reader is told, and Firefox scans it', async () => {
    const panel = await browser.openOwn('sidepanel.html');
    const page = await browser.open(EMPTY_URL);
    const refusal = name === 'chromium' ? t('panel.needsClick') : t('note.scanNothing');
    await expect.poll(() => textOf(panel, 'h2'), WAIT).toBe(t('note.none.title'));
    await panel.run(() => document.querySelector<HTMLElement>('.note .button-main')?.click());
    await expect.poll(() => textOf(panel, '.notice-text'), WAIT).toContain(refusal);
    await settled(panel);
    await panel.close();
    await page.close();
  });

  test('a skill saved elsewhere shows in the panel at once', async () => {
    await bringToFront(own, first);
    await expect.poll(() => browser.panelText(), WAIT).toContain('PostgreSQL');
    await call(own, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
    await expect.poll(() => browser.panelText(), WAIT).toContain('1 of 2');
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
