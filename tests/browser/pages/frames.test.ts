import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, openBrowser } from '../support/browsers';
import { badgeOf, knownPostings, openPopup, textOf } from '../support/own';
import { paintedWords } from '../support/painted';

const WAIT = { timeout: 10_000 };
const BOARD = 'https://job-boards.greenhouse.io/acme';
const FIRST = `${BOARD}/jobs/4000001`;
const SECOND = `${BOARD}/jobs/4000002`;
const COMPANY = 'https://acme.example/careers';
const WRAPPED = 'https://acme.example/careers-wrapped';
const WRAPPER = 'https://widgets.example/jobs';
const around = (url: string) =>
  `<!doctype html><meta charset="utf-8"><title>Careers</title><h1>Work with Rust</h1><iframe src="${url}" width="800" height="500"></iframe>`;
const PAGES = {
  [FIRST]: postingPage('We use PostgreSQL and Kotlin.', 'Developer', 'Acme'),
  [SECOND]: postingPage('We use Ansible, Kotlin and Ceph.', 'Engineer', 'Acme'),
  [BOARD]: '<!doctype html><title>Jobs</title><h1>All jobs: PostgreSQL, Kotlin</h1>',
  [COMPANY]: around(FIRST),
  [WRAPPER]: around(FIRST),
  [WRAPPED]: around(WRAPPER),
};

/** Sends the frame of a page elsewhere. */
const goTo = (page: Pick<Tab, 'run'>, url: string) =>
  page.run((there) => {
    (document.querySelector('iframe') as HTMLIFrameElement).src = there;
  }, url);

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, PAGES);
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  const titles = async (tab: Tab) => (await knownPostings(own, tab)).map(({ title }) => title);

  test.each([
    ['a company’s page', COMPANY, COMPANY],
    ['a frame in a company’s page', WRAPPED, WRAPPER],
  ])(
    'LC-14: a board’s frame in %s is read, and what it showed before is gone, from an open popup, too',
    async (_, url, outer) => {
      const tab = await browser.open(url);
      const holder = tab.frame(outer);
      await expect.poll(() => paintedWords(tab.frame(FIRST)), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
      await expect.poll(() => badgeOf(own, tab), WAIT).toBe('2');
      const popup = await openPopup(browser, tab);
      await expect.poll(() => textOf(popup, 'main'), WAIT).toContain('PostgreSQL');

      await goTo(holder, SECOND);
      await expect
        .poll(() => paintedWords(tab.frame(SECOND)).catch(() => []), WAIT)
        .toEqual(['Ansible', 'Kotlin', 'Ceph']);
      await expect.poll(() => badgeOf(own, tab), WAIT).toBe('3');
      await expect.poll(() => textOf(popup, 'main'), WAIT).toContain('Ceph');
      expect(await textOf(popup, 'main')).not.toContain('PostgreSQL');
      expect(await titles(tab)).toEqual(['Engineer']);

      await goTo(holder, BOARD);
      await expect.poll(() => badgeOf(own, tab), WAIT).toBe('');
      await expect.poll(() => textOf(popup, 'main'), WAIT).not.toContain('Ceph');
      expect(await titles(tab)).toEqual([]);

      await goTo(holder, FIRST);
      await expect.poll(() => badgeOf(own, tab), WAIT).toBe('2');
      await holder.run(() => document.querySelector('iframe')?.remove());
      await expect.poll(() => badgeOf(own, tab), WAIT).toBe('');
      await expect.poll(() => textOf(popup, 'main'), WAIT).not.toContain('PostgreSQL');
      expect(await titles(tab)).toEqual([]);
      // The pages around it are none of ours.
      expect(await paintedWords(tab)).toEqual([]);
      await popup.close();
      await tab.close();
    },
  );

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
