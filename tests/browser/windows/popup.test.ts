import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { openPopup, textOf } from '../support/own';
import { MARK, painted } from '../support/painted';
import { ownPostings } from '../support/postings';

const WAIT = { timeout: 10_000 };
const NO_POSTING = 'https://job-boards.greenhouse.io/acme';
const SAMPLE = ownPostings()[0];
const labelled = (label: string) => `[aria-label=${JSON.stringify(label)}]`;

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let page: Tab;
  let popup: Tab;
  const kinds = async (word: string) => {
    const ranges = await painted(page);
    return [...new Set(ranges.filter((range) => range.text === word).map((range) => range.name))];
  };

  beforeAll(async () => {
    if (!SAMPLE) throw new Error('tests/fixtures/postings has no posting.');
    const posting = postingPage(SAMPLE.text, SAMPLE.title, SAMPLE.company);
    const empty = '<!doctype html><title>Jobs</title><h1>All jobs</h1>';
    browser = await openBrowser(name, { [POSTING_URL]: posting, [NO_POSTING]: empty });
    page = await browser.open(POSTING_URL);
    popup = await openPopup(browser, page);
  });
  afterAll(() => browser?.close());

  test('without skills it shows what is asked for and how to begin', async () => {
    await expect.poll(() => textOf(popup, 'main'), WAIT).toContain(t('start.button'));
    const text = await textOf(popup, 'main');
    expect(text).toContain(SAMPLE?.title);
    expect(text).toContain(SAMPLE?.company);
    expect(text).toContain('Kubernetes');
    expect(await kinds('Kubernetes')).toEqual([MARK.plain]);
  });

  test('a skill is added by typing an alias and Enter; the page is painted anew at once', async () => {
    await popup.click('#tab-skills');
    await popup.click('[role=combobox]');
    await popup.type('k8s');
    await expect.poll(() => textOf(popup, '[role=option]'), WAIT).toContain('Kubernetes');
    await popup.type('\n');
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('skills.added', { name: 'Kubernetes' }));
    await expect.poll(() => kinds('Kubernetes'), WAIT).toEqual([MARK.have]);
    expect(await kinds('Ceph')).toEqual([MARK.missing]);
  });

  test('the score stands with its sum', async () => {
    await popup.click('#tab-posting');
    await expect.poll(() => textOf(popup, '.score-number'), WAIT).toMatch(/^\d+%$/);
    await popup.click('.sum-button');
    await expect.poll(() => textOf(popup, '.sum tfoot'), WAIT).toContain(t('sum.total'));
    const rows = await popup.run(() =>
      [...document.querySelectorAll('.sum tbody tr')].map((row) => Number(row.querySelector('td')?.textContent)),
    );
    const sum = await popup.run(() => Number(document.querySelector('.sum tfoot td')?.textContent));
    expect(sum).toBeGreaterThan(0);
    expect(rows.reduce((all, one) => all + one, 0)).toBeCloseTo(sum, 1);
  });

  test('a click on a requirement scrolls the page to its mention and paints it as the current one', async () => {
    const before = await page.run(() => window.scrollY);
    await popup.run(() => {
      for (const button of document.querySelectorAll('.line-show')) {
        if (button.textContent?.includes('Grafana')) button.id = 'grafana';
      }
    });
    await popup.click('#grafana');
    await expect.poll(() => kinds('Grafana'), WAIT).toContain('mark-current');
    await expect.poll(() => page.run(() => window.scrollY), WAIT).toBeGreaterThan(before);
    expect(await page.run(() => [document.activeElement?.localName, String(getSelection())])).toEqual(['body', '']);
  });

  test('a skill is removed, and taken back by undo', async () => {
    await popup.click('#tab-skills');
    await popup.click(labelled(t('skills.remove', { name: 'Kubernetes' })));
    await expect.poll(() => kinds('Kubernetes'), WAIT).toEqual([MARK.plain]);
    expect(await textOf(popup, '.notice-text')).toBe(t('skills.removed', { name: 'Kubernetes' }));
    await popup.click('.notice-undo');
    await expect.poll(() => kinds('Kubernetes'), WAIT).toEqual([MARK.have]);
    expect((await call(popup, 'get-profile', {})).answer).toMatchObject({ skills: [{ id: 'kubernetes' }] });
  });

  test('EX-11: “Save as CSV” saves a file that a spreadsheet reads', async () => {
    await popup.click('#tab-posting');
    await expect.poll(() => textOf(popup, '.export > .button'), WAIT).toBe(t('match.export'));
    await popup.click('.export > .button');
    await popup.click('.export-list button:nth-child(2)');
    const saved = () =>
      existsSync(browser.downloads) ? readdirSync(browser.downloads).filter((file) => file.endsWith('.csv')) : [];
    await expect.poll(saved, WAIT).toHaveLength(1);
    const file = join(browser.downloads, saved()[0] ?? '');
    await expect.poll(() => readFileSync(file, 'utf8'), WAIT).toContain('Grafana');
    const { data, errors } = papaparse.parse<string[]>(readFileSync(file, 'utf8').trim());
    expect(errors).toEqual([]);
    // The head, and the posting.
    expect(data).toHaveLength(2);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
  });

  test.each<[string, string, 'none' | 'restricted']>([
    ['a page of the board without a posting', NO_POSTING, 'none'],
    ['a page of the browser', 'about:blank', 'restricted'],
  ])('LC-13: %s is named as such', async (_, url, kind) => {
    const other = await browser.open(url);
    const window = await openPopup(browser, other);
    await expect.poll(() => textOf(window, 'h2'), WAIT).toBe(t(`note.${kind}.title`));
    await window.close();
    await other.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
