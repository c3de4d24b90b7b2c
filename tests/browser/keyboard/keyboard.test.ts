import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { counted, t } from '../../../lib/ui/text/text';
import { ownPages } from '../support/board-pages';
import { BROWSERS, openBrowser } from '../support/browsers';
import { focusOf, listen, tabTo } from '../support/focus';
import { openPopup, settled, textOf, toView } from '../support/own';
import { painted } from '../support/painted';

const WAIT = { timeout: 60_000 };
const LONG = 'A line of nothing much, to make the page longer than what is in view.\n\n'.repeat(60);
const TEXT = `Requirements\n\n- PostgreSQL\n- Kotlin\n- Terraform\n- Kubernetes\n\n${LONG}We use Ceph, too, and PostgreSQL again.`;
const labelled = (label: string) => `[aria-label=${JSON.stringify(label)}]`;
const THREAD = ownPages().find(({ file }) => file === 'hacker-news.html');

describe.each(BROWSERS)('AX-02: by keyboard alone, %s', (name) => {
  let browser: Driven;
  let page: Tab;
  let popup: Tab;
  let said: () => Promise<string[]>;
  const fault = async (tab: Tab) => (await focusOf(tab)).fault;
  const focused = async (tab: Tab) => (await focusOf(tab)).name;
  const level = () => popup.run(() => document.querySelector<HTMLSelectElement>('.skill select')?.value);
  const skills = async () => ((await call(popup, 'get-profile', {})).answer as { skills: object[] }).skills;

  beforeAll(async () => {
    if (!THREAD) throw new Error('tests/fixtures/pages/hacker-news.html is not there.');
    const pages = {
      [POSTING_URL]: postingPage(TEXT, 'Developer', 'Acme'),
      [THREAD.url.replace(/[?#].*/, '')]: THREAD.html.replace(/<img[^>]*>/g, ''),
    };
    browser = await openBrowser(name, pages);
    page = await browser.open(POSTING_URL);
    popup = await openPopup(browser, page);
  });
  afterAll(() => browser?.close());

  test('popup: one stop for both views, and arrows between them', async () => {
    await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe('Developer');
    said = await listen(popup);
    await tabTo(popup, '#tab-posting');
    await popup.press('ArrowRight');
    expect(await popup.run(() => document.activeElement?.id)).toBe('tab-skills');
    expect(await fault(popup)).toBe('');
    await popup.press('ArrowRight');
    expect(await popup.run(() => document.activeElement?.id)).toBe('tab-posting');
    await popup.press('End');
    const stops = await tabTo(popup, '[role=combobox]');
    expect(stops).toEqual([t('panel.keepOpen'), t('app.openDashboard'), t('app.openSettings'), t('skills.search')]);
  });

  test('popup: a skill is searched, added, told once, and changed', async () => {
    await said();
    await popup.type('kotl');
    await expect.poll(() => textOf(popup, '[role=option]'), WAIT).toContain('Kotlin');
    await popup.press('ArrowDown', 'ArrowUp', 'Enter');
    await expect.poll(() => textOf(popup, '.skill-name'), WAIT).toBe('Kotlin');
    expect(await fault(popup)).toBe('');
    const told = t('skills.added', { name: 'Kotlin' });
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(told);
    expect((await said()).filter((text) => text === told)).toEqual([told]);
    await tabTo(popup, '.skill select');
    const before = await level();
    await popup.press('ArrowDown');
    // Firefox opens no list for it, and either takes the choice at once.
    await expect.poll(level, WAIT).not.toBe(before);
    await tabTo(popup, '.skill-years');
    await popup.type('4');
    await popup.press('Tab');
    await expect.poll(skills, WAIT).toMatchObject([{ id: 'kotlin', level: 'expert', years: 4 }]);
  });

  test('popup: removed and taken back, the focus is kept', async () => {
    expect(await focused(popup)).toBe(t('skills.remove', { name: 'Kotlin' }));
    await popup.press('Enter');
    await expect.poll(skills, WAIT).toEqual([]);
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('skills.removed', { name: 'Kotlin' }));
    expect(await focusOf(popup)).toEqual({ name: t('skills.search'), fault: '' });
    await tabTo(popup, '.notice-undo');
    await popup.press('Enter');
    await expect.poll(skills, WAIT).toMatchObject([{ id: 'kotlin', years: 4 }]);
    // Back where it was before the notice.
    await expect.poll(() => focusOf(popup), WAIT).toEqual({ name: t('skills.search'), fault: '' });
  });

  const lines = () => popup.run(() => [...document.querySelectorAll('.line-show')].map((one) => one.textContent));

  test('popup: through the lines of the posting; Enter shows a line in the page, told once', async () => {
    await tabTo(popup, '#tab-skills', 'Shift+Tab');
    await popup.press('ArrowLeft');
    const isLine = () => popup.run(() => document.activeElement?.classList.contains('line-show'));
    await expect.poll(() => popup.run(() => document.querySelector('.line-show') !== null), WAIT).toBe(true);
    await popup.press('ArrowDown');
    expect(await isLine()).toBe(true);
    const first = await focused(popup);
    await popup.press('ArrowDown');
    expect(await isLine()).toBe(true);
    expect(await fault(popup)).toBe('');
    await popup.press('ArrowUp');
    expect(await focused(popup)).toBe(first);
    await tabTo(popup, '.sum-button', 'Shift+Tab');
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.sum tfoot'), WAIT).toContain(t('sum.total'));
    const stops = await tabTo(popup, '.line-show');
    while ((await focused(popup)) !== 'Ceph') stops.push(...(await tabTo(popup, '.line-show')));
    await said();
    await popup.press('Enter');
    await expect
      .poll(async () => (await painted(page)).filter((one) => one.name === 'mark-current').map((one) => one.text), WAIT)
      .toEqual(['Ceph']);
    expect(await page.run(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(() => textOf(popup, '.step-bar'), WAIT).toMatch(/\d/);
    await settled(popup);
    expect(await said()).toHaveLength(1);
    expect(await fault(popup)).toBe('');
  });

  test('popup: a missing skill is added from its line, and the focus stays there', async () => {
    await tabTo(popup, labelled(t('line.add', { name: 'Terraform' })), 'Shift+Tab');
    await popup.press('Enter');
    await expect.poll(async () => (await skills()).length, WAIT).toBe(2);
    await expect
      .poll(() => popup.run((one) => document.querySelector(one), labelled(t('line.add', { name: 'Terraform' }))), WAIT)
      .toBe(null);
    expect(await focusOf(popup)).toEqual({ name: 'Terraform', fault: '' });
  });

  test('popup: Delete opens a line at what can be said of it, and what was said is taken back', async () => {
    await popup.press('Delete');
    expect(await focused(popup)).toMatch(new RegExp(`^${t('correct.notHere')}`));
    expect(await fault(popup)).toBe('');
    await popup.press('Enter');
    const told = t('correct.notHereDone', { name: 'Terraform' });
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(told);
    await tabTo(popup, '.notice-undo');
    await popup.press('Enter');
    await expect.poll(() => lines(), WAIT).toContain('Terraform');
  });

  test('popup: the step bar, the switch for marks, and a file, which our tab saves', async () => {
    await tabTo(popup, '.marks-here [role=switch]', 'Shift+Tab');
    await popup.press('Space');
    await expect.poll(async () => (await painted(page)).length, WAIT).toBe(0);
    expect(await fault(popup)).toBe('');
    await popup.press('Space');
    await expect.poll(async () => (await painted(page)).length, WAIT).toBeGreaterThan(0);
    const before = await textOf(popup, '.step-bar');
    await tabTo(popup, labelled(t('steps.next')));
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.step-bar'), WAIT).not.toBe(before);
    await tabTo(popup, '.save');
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.saved'));
    expect(await fault(popup)).toBe('');
    // How far it has come is the stop before.
    await expect.poll(() => popup.run(() => document.querySelector('.posting-bar .status') !== null), WAIT).toBe(true);
    expect(await tabTo(popup, '.posting-bar .status', 'Shift+Tab')).toHaveLength(1);
    await popup.press('ArrowDown');
    const told = t('list.statusSet', { title: 'Developer', status: t('status.applied') });
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(told);
    await tabTo(popup, '.export > .button', 'Shift+Tab');
    await popup.press('Enter');
    const csv = t('match.saveAsFormat', { format: 'CSV' });
    while ((await focused(popup)) !== csv) await popup.press('ArrowDown');
    await popup.press('Enter');
    const files = () => (existsSync(browser.downloads) ? readdirSync(browser.downloads) : []);
    await expect.poll(() => files().filter((file) => file.endsWith('.csv')), WAIT).toHaveLength(1);
    await settled(popup);
    await popup.close();
  });

  test('popup: from a list of postings into one and back to its row', async () => {
    const thread = await browser.open(THREAD?.url ?? '');
    popup = await openPopup(browser, thread);
    await expect.poll(() => popup.run(() => document.querySelectorAll('.postings li').length), WAIT).toBeGreaterThan(1);
    await tabTo(popup, '.postings li:nth-child(2) button');
    const row = await focused(popup);
    await popup.press('Enter');
    await expect.poll(() => popup.run(() => document.activeElement?.className), WAIT).toBe('back');
    expect(await fault(popup)).toBe('');
    await popup.press('Enter');
    await expect.poll(() => focusOf(popup), WAIT).toEqual({ name: row, fault: '' });
    await settled(popup);
    await popup.close();
    await thread.close();
  });

  test('our tab: sort, open, remove and take back, export all', async () => {
    popup = await browser.openOwn('dashboard.html');
    await expect.poll(() => textOf(popup, '.view-count'), WAIT).toBe('1');
    await tabTo(popup, '.head-match button');
    await popup.press('Enter');
    await expect
      .poll(() => popup.run(() => document.querySelector('.head-match')?.getAttribute('aria-sort')), WAIT)
      .toBe('descending');
    await tabTo(popup, '.saved-title');
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.saved-details:not([hidden])'), WAIT).toContain('Ceph');
    expect(await fault(popup)).toBe('');
    await tabTo(popup, labelled(t('saved.remove', { title: 'Developer' })));
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('saved.removed', { title: 'Developer' }));
    expect(await fault(popup)).toBe('');
    await tabTo(popup, '.notice-undo');
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.view-count'), WAIT).toBe('1');
    expect(await fault(popup)).toBe('');
    await tabTo(popup, labelled(t('saved.exportAs', { format: 'JSON' })));
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toContain(counted('count.postings', 1));
    expect(await fault(popup)).toBe('');
  });

  test('our tab: Escape before everything is deleted', async () => {
    await toView(popup, 'data');
    await tabTo(popup, '.view-data .button-danger');
    await popup.press('Enter');
    await expect.poll(() => textOf(popup, '.confirm h2'), WAIT).toBe(t('data.deleteTitle'));
    await expect.poll(() => focusOf(popup), WAIT).toEqual({ name: t('app.cancel'), fault: '' });
    await popup.press('Escape');
    await expect.poll(() => textOf(popup, '.confirm h2'), WAIT).toBeUndefined();
    expect(await focusOf(popup)).toEqual({ name: t('data.deleteAll'), fault: '' });
    await toView(popup, 'skills');
    expect(await textOf(popup, '.skills-head h2')).toBe(counted('count.skills', 2));
    await settled(popup);
    await popup.close();
  });

  test('welcome: each switch is reached, and Space presses one colour', async () => {
    popup = await browser.openOwn('welcome.html');
    // Boards that few people use are folded away.
    const count = () =>
      popup.run(() => [...document.querySelectorAll('[role=switch]')].filter((one) => one.checkVisibility()).length);
    await expect.poll(count, WAIT).toBeGreaterThan(3);
    const last = async () => textOf(popup, '[aria-labelledby=welcome-colour] [role=switch]');
    await expect.poll(last, WAIT).toBeDefined();
    const stops = await tabTo(popup, '[aria-labelledby=welcome-colour] [role=switch]');
    expect(stops.length).toBeGreaterThanOrEqual(await count());
    await popup.press('Space');
    const checked = () => popup.run(() => document.activeElement?.getAttribute('aria-checked'));
    await expect.poll(checked, WAIT).toBe('true');
    expect(await fault(popup)).toBe('');
    await settled(popup);
    await popup.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
