import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { openPopup, textOf } from '../support/own';
import { paintedWords } from '../support/painted';

const FIRST = postingPage(
  'Data is kept in PostgreSQL.\n\nServices are written in Kotlin.',
  'Backend Developer',
  'Acme',
);
const WAIT = { timeout: 10_000 };

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  beforeAll(async () => {
    browser = await openBrowser(name, { [POSTING_URL]: FIRST });
  });
  afterAll(() => browser?.close());

  test('LC-10: after a soft navigation the new posting is painted and nothing of the old one', async () => {
    const tab = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await tab.run(() => {
      history.pushState({}, '', '/acme/jobs/4000002');
      const body = document.querySelector('.job__description') as HTMLElement;
      body.innerHTML = '<p data-at="0">We ship with Ansible.</p><p data-at="100">Kotlin is used, too.</p>';
    });
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['Ansible', 'Kotlin']);
    const popup = await openPopup(browser, tab);
    await expect.poll(() => textOf(popup, 'main'), WAIT).toContain('Ansible');
    expect(await textOf(popup, 'main')).not.toContain('PostgreSQL');
    await popup.close();
    await tab.close();
  });

  test('LC-10: going back paints the first posting again', async () => {
    const tab = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await tab.run(() => {
      const body = document.querySelector('.job__description') as HTMLElement;
      const before = body.innerHTML;
      window.onpopstate = () => {
        body.innerHTML = before;
      };
      history.pushState({}, '', '/acme/jobs/4000002');
      body.innerHTML = '<p data-at="0">We ship with Ansible.</p>';
    });
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['Ansible']);
    await tab.run(() => history.back());
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await tab.close();
  });

  test('text added by “show more” is painted', async () => {
    const tab = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await tab.run(() => {
      const more = document.createElement('p');
      more.dataset.at = '200';
      more.textContent = 'All of it runs on Kubernetes.';
      document.querySelector('.job__description')?.append(more);
    });
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['PostgreSQL', 'Kotlin', 'Kubernetes']);
    await tab.close();
  });

  test('text the page draws anew is painted anew', async () => {
    const tab = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await tab.run(() => {
      const body = document.querySelector('.job__description') as HTMLElement;
      body.replaceWith(body.cloneNode(true));
    });
    // The old ranges are gone with their nodes; only a second look finds the same words in the new ones.
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await tab.close();
  });

  test('a posting taken away leaves nothing painted, and the popup says so', async () => {
    const tab = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await tab.run(() => {
      history.pushState({}, '', '/acme');
      (document.querySelector('main') as HTMLElement).innerHTML = '<h1>All jobs: PostgreSQL, Kotlin</h1>';
    });
    await expect.poll(() => paintedWords(tab), WAIT).toEqual([]);
    const popup = await openPopup(browser, tab);
    await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe(t('note.none.title'));
    await popup.close();
    await tab.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
