import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, openBrowser } from '../support/browsers';
import { openPopup, textOf } from '../support/own';
import { MARK, painted, paintedWords } from '../support/painted';

const WAIT = { timeout: 60_000 };
const names = async (tab: Parameters<typeof painted>[0]) => (await painted(tab)).map((range) => range.name).sort();

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  // One that was lost in a test is not there for the next, nor for the same one again.
  beforeEach(async () => {
    if (browser?.isLost() === false) return;
    browser = await openBrowser(name, {
      [POSTING_URL]: postingPage('We use PostgreSQL and Kotlin.', 'Developer', 'Acme'),
    });
  });
  afterAll(() => browser?.close());

  test('LC-01, LC-02: the background may be stopped before every step', async () => {
    await browser.stopBackground();
    const page = await browser.open(POSTING_URL);
    await expect.poll(() => names(page), WAIT).toEqual([MARK.plain, MARK.plain]);
    await browser.stopBackground();
    const popup = await openPopup(browser, page);
    await expect.poll(() => textOf(popup, 'main'), WAIT).toContain('PostgreSQL');
    await browser.stopBackground();
    await popup.click('#tab-skills');
    await popup.click('[role=combobox]');
    await popup.type('kotlin');
    await expect.poll(() => textOf(popup, '[role=option]'), WAIT).toContain('Kotlin');
    await browser.stopBackground();
    await popup.type('\n');
    await expect.poll(() => names(page), WAIT).toEqual([MARK.missing, MARK.have]);
    await browser.stopBackground();
    expect((await call(popup, 'get-profile', {})).answer).toMatchObject({ skills: [{ id: 'kotlin' }] });
    await popup.close();
    await page.close();
  });

  test('LC-08: a page that comes back from the history is painted, and answers', async () => {
    const page = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await page
      .run(() => {
        location.href = 'about:blank#away';
      })
      .catch(() => undefined);
    await expect.poll(() => page.run(() => location.href).catch(() => ''), WAIT).toContain('about:blank');
    await page.run(() => history.back()).catch(() => undefined);
    await expect.poll(() => paintedWords(page).catch(() => []), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await page.close();
  });

  test('LC-04, LC-05: after an update of the extension nothing stale and nothing double is painted', async () => {
    const page = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await browser.reload();
    // Chromium leaves open pages without a page script; Firefox starts the new one in them.
    const after = name === 'chromium' ? [] : ['PostgreSQL', 'Kotlin'];
    await expect.poll(() => paintedWords(page), WAIT).toEqual(after);
    await page.run(() => document.querySelector('.job__description')?.append('We use Terraform, too.'));
    // Read to the end: Firefox notes it when a page goes while its script waits for an answer.
    const words = async () => (await paintedWords(page)).sort();
    await expect.poll(words, WAIT).toEqual(name === 'chromium' ? [] : [...after, 'Terraform'].sort());
    await page.load(POSTING_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await page.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });

  test('a browser that has gone is known to be lost', async () => {
    expect(browser.isLost()).toBe(false);
    const lost = browser;
    await lost.close();
    expect(lost.isLost()).toBe(true);
    await expect(lost.openOwn('popup.html')).rejects.toThrow();
  });
});
