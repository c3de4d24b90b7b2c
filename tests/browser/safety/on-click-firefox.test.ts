import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { openBrowser } from '../support/browsers';
import { openPopup, textOf } from '../support/own';
import { painted, paintedWords } from '../support/painted';

const WAIT = { timeout: 20_000 };

let browser: Driven;
beforeAll(async () => {
  browser = await openBrowser('firefox', { [POSTING_URL]: postingPage('We use Kotlin.', 'Developer', 'Acme') });
});
afterAll(() => browser?.close());

test('PP-04: firefox: of a board whose right the reader took back that is said, and after the click it is read', async () => {
  const [own, page] = [await browser.openOwn('welcome.html'), await browser.open(POSTING_URL)];
  await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
  // As the list of add-ons does it: the extension hears of it in the same way.
  await own.run(() => {
    type Api = { permissions: { remove: (what: object) => Promise<boolean> } };
    const origins = ['https://job-boards.greenhouse.io/*'];
    return (globalThis as never as { browser: Api }).browser.permissions.remove({ origins });
  });
  await expect.poll(() => painted(page), WAIT).toEqual([]);
  await page.load(POSTING_URL);
  const before = await openPopup(browser, page);
  await expect.poll(() => textOf(before, 'main'), WAIT).toContain('on click only');
  expect(await painted(page)).toEqual([]);
  await before.close();
  await browser.pressButton(page);
  const after = await openPopup(browser, page);
  await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
  await expect.poll(() => textOf(after, 'main'), WAIT).toContain('Kotlin');
  expect(await browser.complaints()).toEqual([]);
});
