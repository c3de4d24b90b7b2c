import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { openPopup, settled, textOf } from '../support/own';
import { painted, paintedWords } from '../support/painted';

const WAIT = { timeout: 60_000 };
const LIST_URL = 'https://job-boards.greenhouse.io/acme';
const HUGE_URL = 'https://job-boards.greenhouse.io/acme/jobs/4000009';
const PAGES = {
  [POSTING_URL]: postingPage('We use PostgreSQL and Kotlin.', 'Developer', 'Acme'),
  [LIST_URL]: '<!doctype html><title>Jobs</title><h1>All jobs</h1>',
  [HUGE_URL]: postingPage(`We use Ceph.\n\n${'lorem ipsum '.repeat(20_000)}\n\nWe use Kotlin.`, 'Archivist', 'Acme'),
};

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  beforeAll(async () => {
    browser = await openBrowser(name, PAGES);
  });
  afterAll(() => browser?.close());

  async function popupOf(url: string): Promise<[Tab, Tab]> {
    const page = await browser.open(url);
    return [page, await openPopup(browser, page)];
  }

  test('a bug report is made when it is opened, and copied by a click', async () => {
    const [page, popup] = await popupOf(POSTING_URL);
    await expect.poll(() => textOf(popup, '.report summary'), WAIT).toBe(t('report.title'));
    const report = () => popup.run(() => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value);
    expect(await report()).toBeUndefined();
    await popup.click('.report summary');
    await expect.poll(report, WAIT).toContain('Postings: 1');
    expect(await report()).not.toMatch(/PostgreSQL|Kotlin|Developer/);
    expect(await textOf(popup, '.report-way')).toContain('Greenhouse');
    await popup.click('.report .button');
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('report.copied'));
    await settled(popup);
    await popup.close();
    await page.close();
  });

  test('LC-13: on a board without a single posting it says which board, and offers the report', async () => {
    const [page, popup] = await popupOf(LIST_URL);
    await expect.poll(() => textOf(popup, '.note .quiet'), WAIT).toBe(t('note.none.board', { name: 'Greenhouse' }));
    await popup.click('.report summary');
    const report = () => popup.run(() => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value);
    await expect.poll(report, WAIT).toContain('Postings: 0');
    await settled(popup);
    await popup.close();
    await page.close();
  });

  test('LS-02: of a huge page the first part is read and marked, and that is said', async () => {
    const [page, popup] = await popupOf(HUGE_URL);
    await expect.poll(() => textOf(popup, '.facts-cut'), WAIT).toBe(t('found.cut'));
    expect(await paintedWords(page)).toEqual(['Ceph']);
    expect(await textOf(popup, '.line-show')).toContain('Ceph');
    await settled(popup);
    await popup.close();
    await page.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});

// Firefox gives an extension as much as the disk holds.
describe('chromium, with its storage full', () => {
  let browser: Driven;
  let page: Tab;
  let popup: Tab;
  beforeAll(async () => {
    browser = await openBrowser('chromium', PAGES);
    const own = await browser.openOwn('assets/marks.css');
    await call(own, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
    await own.run(async () => {
      const { chrome } = globalThis as never as { chrome: typeof import('webextension-polyfill') };
      const { local } = chrome.storage as never as {
        local: {
          QUOTA_BYTES: number;
          getBytesInUse: () => Promise<number>;
          set: (items: Record<string, string>) => Promise<void>;
        };
      };
      const room = local.QUOTA_BYTES - (await local.getBytesInUse());
      await local.set({ filler: 'x'.repeat(room - 'filler""'.length) });
    });
    page = await browser.open(POSTING_URL);
    popup = await openPopup(browser, page);
  });
  afterAll(() => browser?.close());

  test('ST-01: a posting is read and marked all the same', async () => {
    await expect.poll(() => textOf(popup, '.posting h2'), WAIT).toBe('Developer');
    expect((await painted(page)).map(({ text }) => text).toSorted()).toEqual(['Kotlin', 'PostgreSQL']);
  });

  test('ST-01: a skill that cannot be stored is told of, and what was typed stays', async () => {
    await popup.click('#tab-skills');
    await popup.click('[role=combobox]');
    await popup.type('postgresql');
    await expect.poll(() => textOf(popup, '[role=option]'), WAIT).toContain('PostgreSQL');
    await popup.type('\n');
    const reason = t('error.storageFull');
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('skills.unstored', { reason }));
    expect(await popup.run(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value)).toBe(
      'postgresql',
    );
    expect((await call(popup, 'get-profile', {})).answer).toMatchObject({ skills: [{ id: 'kotlin' }] });
  });
});
