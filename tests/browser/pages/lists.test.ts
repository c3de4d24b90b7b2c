import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { postingPage } from '../../../lib/cli/browsers/posting-page';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { titleStyle } from '../../../lib/core/marks/title-look';
import { nameOf } from '../../../lib/page/marks/mark-names';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { painted } from '../support/painted';

const WAIT = { timeout: 20_000 };
const LIST = 'https://job-boards.greenhouse.io/acme';
const TITLES = ['Storage Engineer', 'Web Developer', 'Database Engineer', 'Data Engineer'];
const jobAt = (i: number) => `${LIST}/jobs/${4_000_000 + i}`;
const PAGES = {
  [LIST]: `<!doctype html><title>Jobs at Acme</title><h1>Jobs at Acme</h1><table>${TITLES.map(
    (title, i) =>
      `<tr class="job-post"><td><a href="${jobAt(i)}?gh_src=list"><p class="body--medium">${title}</p><p>Lisbon</p></a></td></tr>`,
  ).join('')}</table>`,
  ...Object.fromEntries(TITLES.map((title, i) => [jobAt(i), postingPage('We use Ceph and Kotlin.', title, 'Acme')])),
};
const NAMES = Object.fromEntries(
  (['saved', 'turned-down', 'viewed'] as const).map((one) => [nameOf(titleStyle(one, DEFAULT_SETTINGS)), one]),
);

describe.each(BROWSERS)('the list of a board in %s', (name) => {
  let browser: Driven;
  let own: Tab;
  let list: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, PAGES);
    own = await browser.openOwn('dashboard.html#settings');
    list = await browser.open(LIST);
  });
  afterAll(() => browser?.close());

  const told = async () => (await painted(list)).map(({ name: mark, text }) => `${text}: ${NAMES[mark]}`).sort();
  const placeOf = async (tab: Tab) => {
    const { answer } = await call(own, 'get-tab', { tabId: tab.id });
    return (answer as { postings: { frameId: number; key: string }[] }).postings[0];
  };
  const openJob = async (i: number) => {
    const tab = await browser.open(jobAt(i));
    await expect.poll(() => placeOf(tab), WAIT).toBeDefined();
    return tab;
  };
  const saveJob = async (i: number) => {
    const tab = await openJob(i);
    const { frameId, key } = (await placeOf(tab)) as { frameId: number; key: string };
    await call(own, 'save-posting', { tabId: tab.id, frameId, key, evenPrivate: false });
    await tab.close();
  };
  const choose = (days: number) =>
    own.run((wanted) => {
      const field = document.querySelector<HTMLSelectElement>('[aria-labelledby="settings-viewed"] select');
      if (!field) throw new Error('There is nothing to choose from.');
      field.value = String(wanted);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, days);
  const remembered = async () => {
    const { answer } = await call(own, 'list-viewed', { after: null });
    return (answer as { postings: { title: string }[] }).postings.map(({ title }) => title).sort();
  };

  test('a title that was saved is told apart at once, in the list that was open before, and looks otherwise when it is turned down', async () => {
    await saveJob(0);
    await expect.poll(told, WAIT).toEqual(['Storage Engineer: saved']);
    await saveJob(1);
    const ids = ['greenhouse:4000001'];
    await call(own, 'annotate-saved', { ids, change: { status: 'rejected' } });
    await expect.poll(told, WAIT).toEqual(['Storage Engineer: saved', 'Web Developer: turned-down']);
  });

  test('what was merely looked at is not remembered until that is switched on', async () => {
    await (await openJob(2)).close();
    expect(await remembered()).toEqual([]);
    await expect
      .poll(() => own.run(() => document.querySelector('[aria-labelledby="settings-viewed"] select') !== null), WAIT)
      .toBe(true);
    await choose(30);
    await expect.poll(async () => (await call(own, 'get-settings', {})).answer, WAIT).toMatchObject({ viewedDays: 30 });
    const job = await openJob(3);
    await expect.poll(told, WAIT).toContain('Data Engineer: viewed');
    expect(await remembered()).toEqual(['Data Engineer']);
    await job.close();
  });

  test('it is forgotten by its own button, and lists tell it no longer', async () => {
    await own.run((label) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[aria-labelledby="settings-viewed"] button')];
      buttons.find(({ textContent }) => textContent === label)?.click();
    }, t('viewed.clear'));
    await expect.poll(told, WAIT).toEqual(['Storage Engineer: saved', 'Web Developer: turned-down']);
    expect(await remembered()).toEqual([]);
  });

  test('in one colour all look alike; switched off, nothing is told', async () => {
    await call(own, 'save-settings', { oneColour: true });
    await expect.poll(async () => new Set((await painted(list)).map(({ name: mark }) => mark)).size, WAIT).toBe(1);
    await call(own, 'save-settings', { oneColour: false, lists: false });
    await expect.poll(told, WAIT).toEqual([]);
    await call(own, 'save-settings', { lists: true });
    await expect.poll(told, WAIT).toHaveLength(2);
  });

  test('“delete everything” forgets what was looked at, and lists tell nothing', async () => {
    const job = await openJob(3);
    await expect.poll(remembered, WAIT).toEqual(['Data Engineer']);
    await job.close();
    await call(own, 'delete-everything', {});
    await expect.poll(remembered, WAIT).toEqual([]);
    await list.load(LIST);
    await (await openJob(2)).close();
    expect(await told()).toEqual([]);
  });
});
