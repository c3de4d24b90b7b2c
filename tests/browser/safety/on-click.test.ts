import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrivenChromium } from '../../../lib/cli/browsers/chromium';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { openBrowser } from '../support/browsers';
import { openPopup, textOf } from '../support/own';
import { paintedWords } from '../support/painted';

const WAIT = { timeout: 20_000 };

let browser: DrivenChromium;
beforeAll(async () => {
  browser = (await openBrowser('chromium', {
    [POSTING_URL]: postingPage('We use Kotlin.', 'Developer', 'Acme'),
  })) as DrivenChromium;
  const list = await browser.context.newPage();
  await list.goto('chrome://extensions');
  const wish = JSON.stringify({ extensionId: new URL(browser.own('')).host, hostAccess: 'ON_CLICK' });
  await list.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${wish})`);
  await list.close();
});
afterAll(() => browser?.close());

test('PP-04: where the browser lets the extension in on click only, a board’s page is left alone, that is said, and after the click it is read', async () => {
  const page = await browser.open(POSTING_URL);
  const before = await openPopup(browser, page);
  await expect.poll(() => textOf(before, 'main'), WAIT).toContain('on click only');
  expect(await paintedWords(page)).toEqual([]);
  await before.close();
  await browser.pressButton(page);
  const after = await openPopup(browser, page);
  await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
  await expect.poll(() => textOf(after, 'main'), WAIT).toContain('Kotlin');
});
