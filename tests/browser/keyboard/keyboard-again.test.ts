import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { focusOf, tabTo } from '../support/focus';
import { endScript, openPopup, settled, textOf } from '../support/own';

const WAIT = { timeout: 60_000 };

describe.each(BROWSERS)('AX-02: what helps where nothing can be shown, by keyboard alone, %s', (name) => {
  let browser: Driven;
  let page: Tab;
  const title = (popup: Tab) => textOf(popup, '.panel h2');

  beforeAll(async () => {
    browser = await openBrowser(name, { [POSTING_URL]: postingPage('We use Kotlin.', 'Developer', 'Acme') });
    page = await browser.open(POSTING_URL);
  });
  afterAll(() => browser?.close());

  test('a page without a script is loaded again; its posting comes in place of the note, and the focus stays there', async () => {
    const first = await openPopup(browser, page);
    await expect.poll(() => title(first), WAIT).toBe('Developer');
    await settled(first);
    await endScript(first, page, 'https://job-boards.greenhouse.io/*');
    await first.close();

    await browser.pressButton(page);
    const popup = await openPopup(browser, page);
    await expect.poll(() => title(popup), WAIT).toBe(t('note.reload.title'));
    await tabTo(popup, '.note .button-main');
    expect((await focusOf(popup)).name).toBe(t('note.reload.button'));
    await popup.press('Enter');
    await expect.poll(() => title(popup), WAIT).toBe('Developer');
    // While the page loads there is no heading to go to.
    const place = () => popup.run(() => document.activeElement?.getAttribute('role'));
    await expect.poll(place, WAIT).toBe('tabpanel');
    expect((await focusOf(popup)).fault).toBe('');
    expect((await tabTo(popup, '.save'))[0]).toBe(t('start.button'));
    await settled(popup);
    await popup.close();
  });

  test('a window that could not ask is tried again from the beginning', async () => {
    const gone = await browser.open(POSTING_URL);
    await gone.close();
    const popup = await openPopup(browser, gone);
    await expect.poll(() => title(popup), WAIT).toBe(t('note.failed.title'));
    await popup.run(() => void Object.assign(globalThis, { isOld: true }));
    await tabTo(popup, '.note .button-main');
    expect((await focusOf(popup)).name).toBe(t('app.tryAgain'));
    await popup.press('Enter');
    await expect.poll(() => popup.run(() => 'isOld' in globalThis).catch(() => true), WAIT).toBe(false);
    await expect.poll(() => title(popup), WAIT).toBe(t('note.failed.title'));
    await settled(popup);
    await popup.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
