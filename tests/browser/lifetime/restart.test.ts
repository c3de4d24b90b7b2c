import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { call } from '../../../lib/cli/browsers/call';
import { type Allowed, openAllowed } from '../support/allowed';
import { BROWSERS } from '../support/browsers';
import { CAREERS_URL, CAREERS_WORDS, careersPage } from '../support/careers';
import { grantedOrigins, registeredFor } from '../support/own';
import { paintedWords } from '../support/painted';
import { switchState } from '../support/switches';

const WAIT = { timeout: 60_000 };
const SITE = 'https://careers.example/*';
const INDEED = 'https://*.indeed.com/*';
const REGISTERED = [
  { id: 'boards', matches: [INDEED], js: 'scan-any.js' },
  { id: 'sites', matches: [SITE], js: 'scan-any.js' },
];
const SKILL = { id: 'ceph', name: 'Ceph', level: 'expert', years: 4 };

describe.each(BROWSERS)('%s', (name) => {
  let browser: Allowed;
  beforeAll(async () => {
    browser = await openAllowed(name, { [CAREERS_URL]: careersPage() }, [SITE, INDEED], true);
  });
  afterAll(() => browser?.close());

  test('LC-17: right after a restart a site of the reader’s choice is read, with the profile of before', async () => {
    const before = await browser.openOwn('assets/marks.css');
    await expect.poll(() => registeredFor(before), WAIT).toEqual(REGISTERED);
    await call(before, 'save-skill', SKILL);
    browser = await browser.restart();
    const page = await browser.open(CAREERS_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(CAREERS_WORDS);
    const own = await browser.openOwn('welcome.html');
    expect((await call(own, 'get-profile', {})).answer).toMatchObject({ skills: [SKILL] });
    expect((await grantedOrigins(own)).filter((origin) => !FIXED_HOSTS.includes(origin)).sort()).toEqual(
      [SITE, INDEED].sort(),
    );
    await expect.poll(() => switchState(own, 'careers.example'), WAIT).toBe('on');
  });

  test('LC-17: registrations that were lost are there again after a restart', async () => {
    const before = await browser.openOwn('assets/marks.css');
    await before.run(() => {
      type Api = { scripting: { unregisterContentScripts: () => Promise<void> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      return (browser ?? chrome).scripting.unregisterContentScripts();
    });
    expect(await registeredFor(before)).toEqual([]);
    browser = await browser.restart();
    const own = await browser.openOwn('assets/marks.css');
    await expect.poll(() => registeredFor(own), WAIT).toEqual(REGISTERED);
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
