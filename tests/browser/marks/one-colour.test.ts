import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { settled } from '../support/own';
import { MARK, painted } from '../support/painted';
import { switchState } from '../support/switches';

const WAIT = { timeout: 10_000 };
const KOTLIN = { id: 'kotlin', name: 'Kotlin', level: 'expert' };
const RUST = { id: 'rust', name: 'Rust', level: 'avoid' };

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let page: Tab;
  let own: Tab;
  const seen = async () => (await painted(page)).map(({ name, text }) => `${name} ${text}`).sort();

  beforeAll(async () => {
    const posting = postingPage('We use PostgreSQL, Kotlin and Rust.', 'Developer', 'Acme');
    browser = await openBrowser(name, { [POSTING_URL]: posting });
    page = await browser.open(POSTING_URL);
    own = await browser.openOwn('welcome.html');
    for (const skill of [KOTLIN, RUST]) await call(own, 'save-skill', skill);
  });
  afterAll(() => browser?.close());

  test('in colours a page can read what its reader has', async () => {
    await expect.poll(seen, WAIT).toEqual([`${MARK.missing} PostgreSQL`, `${MARK.have} Kotlin`]);
  });

  test('HP-09: in one colour a page cannot tell what its reader has, misses or avoids', async () => {
    await expect.poll(() => switchState(own, t('settings.oneColour')), WAIT).toBe('off');
    await own.click('#named');
    const same = [`${MARK.any} Kotlin`, `${MARK.any} PostgreSQL`, `${MARK.any} Rust`];
    await expect.poll(seen, WAIT).toEqual(same);
    for (const skill of [KOTLIN, RUST]) await call(own, 'remove-skill', { id: skill.id });
    expect(await seen()).toEqual(same);
    await page.load(POSTING_URL);
    await expect.poll(seen, WAIT).toEqual(same);
  });

  test('colours come back as they were', async () => {
    await expect.poll(() => switchState(own, t('settings.oneColour')), WAIT).toBe('on');
    await own.click('#named');
    await call(own, 'save-skill', KOTLIN);
    await expect
      .poll(seen, WAIT)
      .toEqual([`${MARK.missing} PostgreSQL`, `${MARK.missing} Rust`, `${MARK.have} Kotlin`]);
    await settled(own);
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
