import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { counted, t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { badgeOf, hintOf, openPopup, settled, textOf } from '../support/own';
import { painted } from '../support/painted';

const WAIT = { timeout: 60_000 };
const LONG = 'A line of nothing much, to make the page longer than what is in view.\n\n'.repeat(60);
const WORDS = ['PostgreSQL', 'Kotlin', 'Ceph', 'PostgreSQL'];
const OUTER_URL = 'https://careers.example/jobs/1';
const FRAMED_URL = 'https://job-boards.greenhouse.io/embed/job_app';
const PAGES = {
  [POSTING_URL]: postingPage(
    `We use PostgreSQL and Kotlin.\n\n${LONG}We use Ceph, too, and PostgreSQL again.`,
    'Developer',
    'Acme',
  ),
  [OUTER_URL]: `<!doctype html><h1>Jobs</h1><iframe width="700" height="500" src="${FRAMED_URL}?for=acme&token=1"></iframe>`,
  [FRAMED_URL]: postingPage('We use Rust.', 'Developer', 'Acme'),
};

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  let page: Tab;
  const current = async () => (await painted(page)).filter((range) => range.name === 'mark-current');
  const shown = async () => (await current()).map(({ text }) => text);
  const at = (index: number) => t('steps.at', { index, count: WORDS.length });

  beforeAll(async () => {
    browser = await openBrowser(name, PAGES);
    own = await browser.openOwn('assets/marks.css');
    page = await browser.open(POSTING_URL);
  });
  afterAll(() => browser?.close());

  test('the suggested keys are set, and no other', async () => {
    const keys = await own.run(async () => {
      type Api = { commands: { getAll: () => Promise<{ name: string; shortcut: string }[]> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      const all = await (browser ?? chrome).commands.getAll();
      return all.map(({ name, shortcut }) => `${name} ${shortcut}`).sort();
    });
    expect(keys).toEqual(
      [
        '_execute_action ',
        name === 'firefox' ? '_execute_sidebar_action ' : 'open-panel ',
        'next-mention Alt+Shift+Period',
        'previous-mention Alt+Shift+Comma',
        'save-posting ',
        'toggle-marks Alt+Shift+U',
      ].sort(),
    );
  });

  test('next goes from mention to mention, scrolls there, and the badge counts for three seconds', async () => {
    await expect.poll(async () => (await painted(page)).length, WAIT).toBe(WORDS.length);
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('3');
    const top = await page.run(() => scrollY);
    await browser.command(page, 'next-mention');
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('1/4');
    expect(await shown()).toEqual(['PostgreSQL']);
    await browser.command(page, 'next-mention');
    await browser.command(page, 'next-mention');
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('3/4');
    expect(await shown()).toEqual(['Ceph']);
    expect(await page.run(() => scrollY)).toBeGreaterThan(top);
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('3');
    expect(await shown()).toEqual(['Ceph']);
  });

  test('LC-01: a background that was stopped goes on where it was, and round', async () => {
    await browser.stopBackground();
    await browser.command(page, 'next-mention');
    await expect.poll(shown, WAIT).toEqual(['PostgreSQL']);
    await browser.stopBackground();
    await browser.command(page, 'next-mention');
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('1/4');
    await browser.command(page, 'previous-mention');
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('4/4');
    // A note the background cannot take away, since it was stopped, goes when it is started again.
    await browser.stopBackground();
    await settled(own);
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('3');
  });

  test('windows say the same count, and a click on a line and the keys go on from each other', async () => {
    const popup = await openPopup(browser, page);
    // Begun anew, this test is somewhere else.
    const somewhere = WORDS.map((_, i) => at(i + 1));
    await expect.poll(async () => somewhere.includes((await textOf(popup, '.step-bar')) ?? ''), WAIT).toBe(true);
    await popup.run(() => {
      for (const button of document.querySelectorAll('.line-show'))
        if (button.textContent === 'Kotlin') button.id = 'line';
    });
    await popup.click('#line');
    await expect.poll(shown, WAIT).toEqual(['Kotlin']);
    await expect.poll(() => textOf(popup, '.step-bar'), WAIT).toBe(at(2));
    await browser.command(page, 'next-mention');
    await expect.poll(shown, WAIT).toEqual(['Ceph']);
    await expect.poll(() => textOf(popup, '.step-bar'), WAIT).toBe(at(3));
    await popup.click('.step-bar button:last-child');
    await expect.poll(() => textOf(popup, '.step-bar'), WAIT).toBe(at(4));
    await expect.poll(() => textOf(popup, '.line-step'), WAIT).toBe('2 of 2 in the page');
    await settled(popup);
    await popup.close();
  });

  test('a posting is saved by a key; where there is none that is told', async () => {
    await browser.command(page, 'save-posting');
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('✓');
    await expect.poll(() => hintOf(own, page), WAIT).toBe(t('told.saved'));
    const { answer } = await call(own, 'list-saved', { after: null });
    expect((answer as { postings: { title: string }[] }).postings.map(({ title }) => title)).toEqual(['Developer']);
    const other = await browser.open('about:blank');
    await browser.command(other, 'save-posting');
    await expect.poll(() => badgeOf(own, other), WAIT).toBe('!');
    await expect.poll(() => badgeOf(own, other), WAIT).toBe('');
    await browser.command(other, 'next-mention');
    await expect.poll(() => badgeOf(own, other), WAIT).toBe('!');
    await other.close();
    expect(await hintOf(own, own)).toMatch(/^Skillmark/);
    await expect.poll(() => hintOf(own, page), WAIT).toBe(t('badge.toCompare', { what: counted('badge.named', 3) }));
  });

  test('a mention in a frame is stepped to', async () => {
    const outer = await browser.open(OUTER_URL);
    await expect.poll(() => badgeOf(own, outer), WAIT).toBe('1');
    await browser.command(outer, 'next-mention');
    await expect.poll(() => badgeOf(own, outer), WAIT).toBe('1/1');
    await outer.close();
  });

  test('what is selected is added by the menu; what is no name is looked for in our tab, and in no address', async () => {
    await browser.chooseMenu(page, ' k8s ');
    await expect.poll(() => badgeOf(own, page), WAIT).toBe('✓');
    expect((await call(own, 'get-profile', {})).answer).toMatchObject({ skills: [{ id: 'kubernetes' }] });
    await browser.chooseMenu(page, `<img src=x onerror=alert(1)> rust ${'x'.repeat(5_000)}`);
    const tabs = () =>
      own.run(async () => {
        type Api = { tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> } };
        const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
        return (await (browser ?? chrome).tabs.query({})).flatMap(({ url }) => url ?? []);
      });
    await expect.poll(tabs, WAIT).toContain(browser.own('dashboard.html#skills'));
    // Taken up once: the search of another tab is empty.
    await expect.poll(async () => (await call(own, 'take-typed', {})).answer, WAIT).toBe('');
    expect((await call(own, 'get-profile', {})).answer).toMatchObject({ skills: [{ id: 'kubernetes' }] });
  });

  test('the menu has its one entry, whatever was started, updated or stopped', async () => {
    await browser.stopBackground();
    await settled(own);
    await browser.reload();
    own = await browser.openOwn('assets/marks.css');
    await settled(own);
    const there = () =>
      own.run(async () => {
        type Api = { contextMenus: { update: (id: string, to: object) => Promise<void> } };
        const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
        return (browser ?? chrome).contextMenus.update('add-skill', { enabled: true }).then(() => true, String);
      });
    await expect.poll(there, WAIT).toBe(true);
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
