import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, openBrowser } from '../support/browsers';
import { paintedWords } from '../support/painted';

const WAIT = { timeout: 30_000 };
const HOSTILE = 'https://job-boards.greenhouse.io/acme/jobs/4000009';
/** Words that are also something else, so that each of them is looked at. */
const TEXT = 'Go, Rust, Swift and Spark or go there and react to the rust. '.repeat(300);
const MESSAGES = 300;

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let page: Tab;
  let hostile: Tab;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      [POSTING_URL]: postingPage('We use Kotlin.', 'Developer', 'Acme'),
      [HOSTILE]: postingPage('We use Kotlin.', 'Developer', 'Acme'),
    });
    page = await browser.open(POSTING_URL);
    hostile = await browser.open(HOSTILE);
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  test('HP-18: while a page’s process floods the background, an innocent tab’s posting is told first', async () => {
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
    await browser.pressButton(hostile);
    const { unanswered, postings } = await own.run(flooded, hostile.id, page.id, TEXT, MESSAGES);
    expect(postings).toBe(1);
    expect(unanswered).toBeGreaterThan(MESSAGES / 2);
    expect(await browser.complaints()).toEqual([]);
  });
});

type Api = typeof import('webextension-polyfill');

/** Runs in a page of ours: has the page script's world of one tab flood the background, and asks for another tab meanwhile. */
async function flooded(
  from: number,
  innocent: number,
  text: string,
  messages: number,
): Promise<{ unanswered: number; postings: number }> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
  const api = browser ?? chrome;
  const flood = (long: string, count: number) => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
    const state = { unanswered: count };
    Object.assign(globalThis, { flood: state });
    const posting = {
      url: '',
      title: '',
      company: '',
      text: long,
      blocks: [{ start: 0, end: long.length, kind: 'text' }],
    };
    for (let i = 0; i < count; i++) {
      const call = { key: `flood ${i}`, path: 'flood', posting };
      const answered = () => {
        state.unanswered--;
      };
      (browser ?? chrome).runtime
        .sendMessage({ to: 'background', name: 'posting-found', call })
        .then(answered, answered);
    }
  };
  const target = { tabId: from };
  await api.scripting.executeScript({ target, func: flood as never, args: [text, messages] as never });
  const { answer } = (await api.runtime.sendMessage({
    to: 'background',
    name: 'get-tab',
    call: { tabId: innocent },
  })) as {
    answer: { postings: unknown[] };
  };
  const unanswered = () => (globalThis as never as { flood: { unanswered: number } }).flood.unanswered;
  const [left] = await api.scripting.executeScript({ target, func: unanswered });
  return { unanswered: Number(left?.result), postings: answer.postings.length };
}
