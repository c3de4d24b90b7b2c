import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { call } from '../../../lib/cli/browsers/call';
import type { Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { t } from '../../../lib/ui/text/text';
import { type Allowed, openAllowed } from '../support/allowed';
import { BROWSERS } from '../support/browsers';
import { CAREERS_URL, CAREERS_WORDS, careersPage } from '../support/careers';
import { badgeOf, grantedOrigins, openPopup, readIn, registeredFor, settled, textOf } from '../support/own';
import { MARK, painted, paintedWords } from '../support/painted';

const WAIT = { timeout: 60_000 };
const SITE = 'https://careers.example/*';
const INDEED = 'https://*.indeed.com/*';
const INDEED_URL = 'https://de.indeed.com/viewjob';
const PAGES = {
  [POSTING_URL]: postingPage('We use PostgreSQL and Kotlin.', 'Developer', 'Acme'),
  [INDEED_URL]: `<!doctype html><title>Job</title><h1>Developer</h1><div id="jobDescriptionText"><p data-at="0">We use Kotlin.</p></div>`,
  [CAREERS_URL]: careersPage(),
};
const REGISTERED = [
  { id: 'boards', matches: [INDEED], js: 'scan-any.js' },
  { id: 'sites', matches: [SITE], js: 'scan-any.js' },
];
const SKILL = { id: 'kotlin', name: 'Kotlin', level: 'expert', years: 4 };

describe.each(BROWSERS)('%s', (name) => {
  let browser: Allowed;
  let own: Tab;
  const open: [Tab, string[]][] = [];
  const version = () =>
    own.run(() => {
      const { chrome } = globalThis as never as { chrome: { runtime: { getManifest: () => { version: string } } } };
      return chrome.runtime.getManifest().version;
    });

  beforeAll(async () => {
    browser = await openAllowed(name, PAGES, [SITE, INDEED]);
    own = await browser.openOwn('assets/marks.css');
    await call(own, 'save-skill', SKILL);
  });
  afterAll(() => browser?.close());

  test('LC-17: after an update the rights, the registered scripts and the profile are there', async () => {
    for (const [url, words] of [
      [POSTING_URL, ['PostgreSQL', 'Kotlin']],
      [INDEED_URL, ['Kotlin']],
      [CAREERS_URL, CAREERS_WORDS],
    ] as const) {
      const page = await browser.open(url);
      await expect.poll(() => paintedWords(page), WAIT).toEqual(words);
      open.push([page, [...words]]);
    }
    expect(await version()).toBe('0.1.0');
    await browser.update('0.2.0');
    own = await browser.openOwn('assets/marks.css');
    expect(await version()).toBe('0.2.0');
    await expect.poll(() => registeredFor(own), WAIT).toEqual(REGISTERED);
    const added = (await grantedOrigins(own)).filter((origin) => !FIXED_HOSTS.includes(origin));
    expect(added.sort()).toEqual([SITE, INDEED].sort());
    expect((await call(own, 'get-profile', {})).answer).toMatchObject({ skills: [SKILL] });
  });

  test('LC-04, LC-06: the pages that were open are clear, or painted by the new version; the popup says which', async () => {
    for (const [page, words] of open) {
      await expect.poll(() => paintedWords(page), WAIT).toEqual(name === 'chromium' ? [] : words);
      // Without a click on the button no address is told in Chromium.
      await browser.pressButton(page);
      const popup = await openPopup(browser, page);
      if (name === 'chromium') await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe(t('note.reload.title'));
      else await expect.poll(() => textOf(popup, 'main'), WAIT).toContain(words[0]);
      await settled(popup);
      await popup.close();
    }
  });

  test('a page that is loaded again is painted by the new version, with the profile of the old', async () => {
    for (const [page, words] of open) {
      await page.load(await page.run(() => location.href));
      await expect.poll(() => paintedWords(page), WAIT).toEqual(words);
    }
    const [[first]] = open as [[Tab, string[]]];
    expect((await painted(first)).map(({ name }) => name).sort()).toEqual([MARK.have, MARK.missing].sort());
  });

  test('PP-04: a right taken back leaves no mark, no badge, no reading and no script at once; the popup says so', async () => {
    const [page] = open[2] ?? ([] as never);
    const popup = await openPopup(browser, page);
    await expect.poll(() => badgeOf(own, page), WAIT).not.toBe('');
    await expect.poll(() => textOf(popup, 'main'), WAIT).toContain('Ceph');
    await own.run((origin) => {
      type Api = { permissions: { remove: (what: object) => Promise<boolean> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      return (browser ?? chrome).permissions.remove({ origins: [origin] });
    }, SITE);
    await expect.poll(() => painted(page), WAIT).toEqual([]);
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('');
    await expect.poll(() => textOf(popup, 'main'), WAIT).not.toContain('Ceph');
    expect([t('note.elsewhere.title'), t('note.restricted.title')]).toContain(await textOf(popup, 'h2'));
    await page.run(() => document.querySelector('article')?.append('Kubernetes, too.'));
    expect(await readIn(own, page)).toEqual({ script: false, postings: [] });
    await page.load(CAREERS_URL);
    expect(await painted(page)).toEqual([]);
    expect(await registeredFor(own)).toEqual([REGISTERED[0]]);
    await settled(popup);
    await popup.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
