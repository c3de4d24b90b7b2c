import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { CAREERS_URL, CAREERS_WORDS, careersPage } from '../support/careers';
import { focusOf, tabTo } from '../support/focus';
import { openPopup, settled, textOf } from '../support/own';
import { painted, paintedWords } from '../support/painted';
import { refuseRights } from '../support/switches';

const WAIT = { timeout: 60_000 };
const LIST_URL = 'https://job-boards.greenhouse.io/acme';
const ORIGIN = 'https://careers.example/*';
const PAGES = {
  [POSTING_URL]: postingPage('We use Kotlin.', 'Developer', 'Acme'),
  [LIST_URL]: '<!doctype html><title>Jobs</title>',
  [CAREERS_URL]: careersPage(),
};

describe.each(BROWSERS)('AX-02: reports and notes by keyboard alone, %s', (name) => {
  let browser: Driven;
  let popup: Tab;
  let page: Tab;
  const focused = () => focusOf(popup);
  const title = () => textOf(popup, '.panel h2');

  /** The popup of a page, as its button in the toolbar opens it. */
  async function open(url: string) {
    page = await browser.open(url);
    await browser.pressButton(page);
    popup = await openPopup(browser, page);
  }
  async function close() {
    await settled(popup);
    await popup.close();
    await page.close();
  }

  beforeAll(async () => {
    browser = await openBrowser(name, PAGES);
  });
  afterAll(() => browser?.close());

  test('a report of the page is unfolded, read and copied', async () => {
    await open(POSTING_URL);
    await expect.poll(title, WAIT).toBe('Developer');
    await tabTo(popup, '.report summary');
    await popup.press('Enter');
    const report = () => popup.run(() => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value);
    await expect.poll(report, WAIT).toContain('Postings: 1');
    expect(await focused()).toEqual({ name: t('report.title'), fault: '' });
    await tabTo(popup, '.report textarea');
    expect((await focused()).name).toBe(t('report.text'));
    await tabTo(popup, '.report .button');
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('report.copied'));
    expect(await focused()).toEqual({ name: t('report.copy'), fault: '' });
    await close();
  });

  test('a note with a report: where there is nothing to scan the focus stays, and that is said', async () => {
    await open(LIST_URL);
    await expect.poll(title, WAIT).toBe(t('note.none.title'));
    await tabTo(popup, '.note-scan');
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('note.scanNothing'));
    expect(await focused()).toEqual({ name: t('note.scan'), fault: '' });
    await tabTo(popup, '.notice .icon-button');
    await popup.press('Enter');
    // Back where it was before the notice.
    expect(await focused()).toEqual({ name: t('report.title'), fault: '' });
    await popup.press('Space');
    await tabTo(popup, '.report textarea');
    await close();
  });

  test('a page is scanned; its posting comes in place of the button, and has the focus', async () => {
    await open(CAREERS_URL);
    await expect.poll(title, WAIT).toBe(t('note.elsewhere.title'));
    await tabTo(popup, '.note-scan');
    expect((await focused()).name).toBe(t('note.scan'));
    await popup.press('Space');
    await expect.poll(title, WAIT).toBe('Storage Engineer');
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
    await expect.poll(focused, WAIT).toEqual({ name: 'Storage Engineer', fault: '' });
    await tabTo(popup, '.save');
    await close();
  });

  // Chromium's question has nobody to answer it; Firefox here says yes by itself.
  if (name === 'chromium')
    test('“Always on” asks the browser in the key’s own handler, and stays off where it says no', async () => {
      await open(CAREERS_URL);
      const asked = await refuseRights(popup);
      await tabTo(popup, '.site-bar [role=switch]');
      expect((await focused()).name).toBe(t('site.always', { name: 'careers.example' }));
      await popup.press('Space');
      await expect.poll(asked, WAIT).toEqual([{ origins: [ORIGIN], inClick: true }]);
      await settled(popup);
      expect(await popup.run(() => document.activeElement?.getAttribute('aria-checked'))).toBe('false');
      expect(await focused()).toEqual({ name: t('site.always', { name: 'careers.example' }), fault: '' });
      await close();
    });
  else
    test('“Always on” is switched on and off again; what it brings and leaves behind has the focus', async () => {
      await open(CAREERS_URL);
      const bar = '.site-bar [role=switch]';
      await tabTo(popup, bar);
      await popup.press('Space');
      await expect.poll(title, WAIT).toBe('Storage Engineer');
      await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
      await expect.poll(focused, WAIT).toEqual({ name: 'Storage Engineer', fault: '' });
      await tabTo(popup, bar);
      await popup.press('Space');
      await expect.poll(title, WAIT).toBe(t('note.elsewhere.title'));
      await expect.poll(() => painted(page), WAIT).toEqual([]);
      await expect.poll(focused, WAIT).toEqual({ name: t('note.elsewhere.title'), fault: '' });
      await close();
    });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
