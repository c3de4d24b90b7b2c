import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { counted, t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { openPopup, textOf } from '../support/own';

const WAIT = { timeout: 30_000 };
const LEVER = 'https://jobs.lever.co/quay/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
/** The same posting under another address of its board. */
const AGAIN = POSTING_URL.replace('job-boards.', 'boards.');
const TITLE = 'Storage Engineer';
const LINES = [
  'You keep the tide tables of forty harbours where captains find them, at any hour and in any weather.',
  'You have run Ceph in production for three years or more, and can say what went wrong the last time.',
  'You write tools in Python that the rest of us like to use, with tests and a page that explains them.',
  'You know Kubernetes well enough to take a cluster apart and put it together again without a manual.',
  'Experience with Terraform is a plus, and so is a night in which you have repaired something on a ship.',
];
const greenhouse = (lines: string[]) =>
  postingPage(`# We ask for\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`, TITLE, 'Quay');
const lever = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Quay - ${TITLE}</title></head><body>
<div class="main-header-logo"><img alt="Quay logo" src="data:,"></div><div class="content-wrapper posting-page"><div class="content">
<div class="posting-headline"><h2>${TITLE}</h2></div><div class="section-wrapper page-full-width">
<div class="section" data-qa="job-description"><h3>We ask for</h3><ul>${LINES.map((line) => `<li>${line}</li>`).join('')}</ul></div>
</div></div></div></body></html>`;
const CHANGED = LINES.map((line) => line.replace('Kubernetes', 'Nomad').replace('three years', 'five years'));

describe.each(BROWSERS)('one job in several places, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-same-'));
  const pages = { [POSTING_URL]: greenhouse(LINES), [LEVER]: lever, [AGAIN]: greenhouse(CHANGED) };
  let browser: Driven;
  let own: Tab;
  const notes = (popup: Tab) =>
    popup.run(() => [...document.querySelectorAll('.job-notes summary')].map((one) => one.textContent ?? ''));
  const lines = (popup: Tab) =>
    popup.run(() => [...document.querySelectorAll('.job-lines li')].map((one) => one.textContent ?? ''));
  const press = async (popup: Tab, text: string) => {
    await popup.run((words) => {
      for (const one of document.querySelectorAll('details')) one.open = true;
      for (const one of document.querySelectorAll('.job-note button'))
        if (one.textContent === words) one.id = 'pressed';
    }, text);
    await popup.click('#pressed');
  };
  const all = async () => {
    const { answer } = await call(own, 'saved-batch', { after: '' });
    const { postings } = answer as {
      postings: { posting: { url: string }; sources?: { posting: { url: string } }[] }[];
    };
    return postings.map(({ posting, sources = [] }) => [posting.url, ...sources.map((one) => one.posting.url)]);
  };

  beforeAll(async () => {
    browser = await openBrowser(name, pages, folder);
    own = await browser.openOwn('dashboard.html');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('what is saved from one board is told of on another, and saved there they are one', async () => {
    const first = await browser.open(POSTING_URL);
    let popup = await openPopup(browser, first);
    await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.save'));
    await popup.click('.save');
    await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.saved'));
    await popup.close();
    const second = await browser.open(LEVER);
    popup = await openPopup(browser, second);
    await expect.poll(() => notes(popup), WAIT).toHaveLength(1);
    expect((await notes(popup))[0]).toContain('Greenhouse');
    expect(await textOf(popup, '.job-note')).toContain(t('job.none.there'));
    await popup.click('.save');
    await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.saved'));
    expect(await all()).toEqual([[POSTING_URL, LEVER]]);
    await expect.poll(() => textOf(own, '.view-count'), WAIT).toBe('1');
    await expect.poll(() => textOf(own, '.saved-facts'), WAIT).toContain(counted('list.sources', 2));
    await press(popup, t('job.another'));
    await expect.poll(all, WAIT).toHaveLength(2);
    await expect.poll(() => notes(popup), WAIT).toEqual([]);
    await popup.click('.notice-undo');
    await expect.poll(all, WAIT).toEqual([[POSTING_URL, LEVER]]);
    await popup.close();
    await second.close();
    await first.close();
  });

  test('what a posting asks for since is told, and it is saved as it is now', async () => {
    const page = await browser.open(AGAIN);
    const popup = await openPopup(browser, page);
    await expect
      .poll(() => lines(popup), WAIT)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('Nomad'),
          expect.stringContaining('Kubernetes'),
          expect.stringContaining('Ceph'),
        ]),
      );
    await press(popup, t('job.update'));
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('save.doneAgain'));
    // What is left is how it differs on the other board.
    await expect.poll(async () => (await notes(popup)).length, WAIT).toBe(1);
    expect((await notes(popup))[0]).toContain('Lever');
    await popup.close();
    await page.close();
  });

  test('restored from a backup that says the same, it is listed without being read anew', async () => {
    const listed = async () => {
      const { answer } = await call(own, 'list-saved', { after: null });
      return (answer as { postings: unknown[] }).postings;
    };
    const before = await listed();
    expect(before).toHaveLength(1);
    const { answer } = await call(own, 'saved-batch', { after: '' });
    const { postings } = answer as { postings: unknown[] };
    // No window is told of it, and none has it read.
    await call(own, 'merge-saved', { postings, isLast: false });
    expect(await listed()).toEqual(before);
  });
});
