import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../../lib/ui/text/text';
import { type Allowed, openAllowed } from '../support/allowed';
import { BROWSERS } from '../support/browsers';
import { CAREERS_URL, CAREERS_WORDS, careersPage } from '../support/careers';
import { openPopup, textOf } from '../support/own';
import { paintedWords } from '../support/painted';

const WAIT = { timeout: 60_000 };
/** What is marked once “Ansible” is never to be, and “Lisbon” is a word of the reader's own. */
const CORRECTED = ['Lisbon', ...CAREERS_WORDS.filter((word) => word !== 'Ansible')];

describe.each(BROWSERS)('%s', (name) => {
  let browser: Allowed;
  beforeAll(async () => {
    browser = await openAllowed(name, { [CAREERS_URL]: careersPage() }, ['https://careers.example/*'], true);
  });
  afterAll(() => browser?.close());

  test('a wrong mark is corrected, a word of one’s own is added: the open page shows it at once, and after a restart', async () => {
    const page = await browser.open(CAREERS_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
    const popup = await openPopup(browser, page);
    await expect.poll(() => textOf(popup, '.requirements'), WAIT).toContain('Ansible');
    await popup.run(() => {
      for (const line of document.querySelectorAll('.line-show'))
        if (line.textContent?.includes('Ansible')) line.id = 'wrong';
    });
    await popup.click('#wrong');
    await popup.click(`[title=${JSON.stringify(t('correct.neverOf', { name: 'Ansible' }))}]`);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS.filter((word) => word !== 'Ansible'));

    await popup.click('#tab-skills');
    await popup.click('[role=combobox]');
    await popup.type('Lisbon');
    await expect.poll(() => textOf(popup, '.unknown-skill'), WAIT).toContain('Lisbon');
    await popup.click('.unknown-skill .button');
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CORRECTED);

    browser = await browser.restart();
    const again = await browser.open(CAREERS_URL);
    await expect.poll(() => paintedWords(again), WAIT).toEqual(CORRECTED);
    expect(await browser.complaints()).toEqual([]);
  });
});
