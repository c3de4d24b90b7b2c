import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { CAREERS_URL, CAREERS_WORDS, careersPage, NEWS_URL, newsPage } from '../support/careers';
import { openPopup, readIn, registeredFor, settled, stored, textOf } from '../support/own';
import { painted, paintedWords } from '../support/painted';
import { refuseRights, switchState } from '../support/switches';
import { testimony, witness } from '../support/witness';

const WAIT = { timeout: 10_000 };
const HTTP_URL = CAREERS_URL.replace('https:', 'http:');
/** A frame of another site, which the extension may not enter. */
const AD_URL = 'https://ads.example/';
const SCAN = '.note .button-main';

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let page: Tab;
  let popup: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      [CAREERS_URL]: careersPage().replace('</main>', `</main><iframe src="${AD_URL}"></iframe>`),
      [AD_URL]: newsPage(),
      [NEWS_URL]: newsPage(),
      [HTTP_URL]: careersPage(),
    });
    page = await browser.open(CAREERS_URL, witness);
  });
  afterAll(() => browser?.close());

  test('a site nobody asked for is left alone', async () => {
    const own = await browser.openOwn('welcome.html');
    expect(await painted(page)).toEqual([]);
    expect(await registeredFor(own)).toEqual([]);
    expect((await call(own, 'scan-tab', { tabId: page.id })).error).toBeTypeOf('string');
    await settled(own);
    await own.close();
  });

  test('“Scan this page” marks the posting and nothing around it; HP-13: the page stays as it was and hears nothing', async () => {
    // Taking it changes the page: Playwright hides the caret.
    const plain = await page.picture();
    const before = await testimony(page);
    await browser.pressButton(page);
    popup = await openPopup(browser, page);
    await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe(t('note.elsewhere.title'));
    await popup.click(SCAN);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
    await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe('Storage Engineer');
    expect(await testimony(page)).toEqual(before);
    // That words are registered does not yet say that they are painted.
    expect((await page.picture()).equals(plain)).toBe(false);
  });

  test('a bug report tells which way led to the posting, and nothing of the page', async () => {
    const { answer } = await call(popup, 'describe-page', { tabId: page.id });
    const report = String(answer);
    expect(report).toMatch(/^Skillmark: [\d.]+\nBrowser: [A-Z]\w+ [\d.]+\nAddress: https:/);
    expect(report).toContain(`Frame 1: ${new URL(CAREERS_URL).host}\n  Postings: 1\n    Main text (text `);
    expect(report).toContain('\n    Main text: 1\n');
    expect(report).not.toMatch(/storage|engineer|kubernetes/i);
  });

  test('the page is followed as it changes', async () => {
    await page.run(() => {
      const last = document.querySelector('[data-at="600"]') as HTMLElement;
      last.textContent += ' Kubernetes is on its way in, too.';
    });
    await expect.poll(() => paintedWords(page), WAIT).toEqual([...CAREERS_WORDS, 'Kubernetes']);
    await expect.poll(() => textOf(popup, 'main'), WAIT).toContain('Kubernetes');
  });

  test('PP-05, PP-06: the switch asks within the click for this one origin, and a no is a no', async () => {
    const label = 'Always on careers.example';
    const asked = await refuseRights(popup);
    await expect.poll(() => switchState(popup, label), WAIT).toBe('off');
    await popup.click('#named');
    await expect.poll(asked, WAIT).toEqual([{ origins: ['https://careers.example/*'], inClick: true }]);
    expect(await switchState(popup, label)).toBe('off');
    expect(await registeredFor(popup)).toEqual([]);
  });

  test('PP-08: on the next page nothing is left, and nothing was stored', async () => {
    await page.load(NEWS_URL);
    await expect.poll(() => readIn(popup, page), WAIT).toEqual({ script: false, postings: [] });
    expect(await painted(page)).toEqual([]);
    expect(await registeredFor(popup)).toEqual([]);
    expect(JSON.stringify(await stored(popup))).not.toContain('careers.example');
  });

  test.each([
    ['what the reader asks for is read, whatever it is', NEWS_URL, ['PostgreSQL', 'Python']],
    ['also a page that came unencrypted', HTTP_URL, CAREERS_WORDS],
  ])('%s', async (_, url, words) => {
    const other = await browser.open(url);
    await browser.pressButton(other);
    const window = await openPopup(browser, other);
    await expect.poll(() => textOf(window, 'h2'), WAIT).toBe(t('note.elsewhere.title'));
    await window.click(SCAN);
    await expect.poll(() => paintedWords(other), WAIT).toEqual(words);
    await expect.poll(() => textOf(window, 'article h2'), WAIT).toBeTruthy();
    await settled(window);
    await window.close();
    await other.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
