import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, openBrowser } from '../support/browsers';
import { closeTabs, knownPostings, openAtOnce } from '../support/own';
import { paintedWords } from '../support/painted';

const WAIT = { timeout: 45_000, interval: 250 };
const WORDS = ['Kotlin', 'Ceph', 'Ansible', 'PostgreSQL', 'Terraform'];
const MANY = Array.from({ length: 30 }, (_, i) => ({
  url: `https://job-boards.greenhouse.io/acme/jobs/${4_100_000 + i}`,
  title: `Developer ${i}`,
  text: `We use ${WORDS[i % WORDS.length]}.`,
}));

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      [POSTING_URL]: postingPage('We use Kotlin.', 'Developer', 'Acme'),
      ...Object.fromEntries(MANY.map(({ url, title, text }) => [url, postingPage(text, title, 'Acme')])),
    });
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  test('LS-11: of thirty tabs opened at once each has its own posting, read', {
    timeout: 240_000,
  }, async () => {
    const ids = await openAtOnce(
      own,
      MANY.map(({ url }) => url),
    );
    const told = async () => {
      const all = await Promise.all(ids.map((id) => knownPostings(own, { id })));
      return all.map((postings) => postings.map(({ url, title, text }) => ({ url, title, text })));
    };
    await expect.poll(told, WAIT).toEqual(MANY.map((one) => [one]));
    await closeTabs(own, ids);
  });

  test('LC-15: the same posting in two tabs is painted in both, and kept once', async () => {
    const tabs = [await browser.open(POSTING_URL), await browser.open(`${POSTING_URL}?utm_source=letter`)];
    for (const [i, tab] of tabs.entries()) {
      await expect.poll(() => paintedWords(tab), WAIT).toEqual(['Kotlin']);
      const { answer } = await call(own, 'get-tab', { tabId: tab.id });
      const [{ frameId, key }] = (answer as { postings: [{ frameId: number; key: string }] }).postings;
      const place = { tabId: tab.id, frameId, key, evenPrivate: false };
      expect(await call(own, 'save-posting', place)).toEqual({ answer: { again: i > 0 } });
    }
    const { answer } = await call(own, 'list-saved', { after: null });
    expect((answer as { postings: { address: string }[] }).postings.map(({ address }) => address)).toEqual([
      POSTING_URL,
    ]);
    for (const tab of tabs) await tab.close();
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
