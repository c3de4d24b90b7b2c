import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { DrivenChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, openBrowser } from '../support/browsers';
import { knownPostings, openPopup, stored, textOf } from '../support/own';
import { paintedWords } from '../support/painted';

const WAIT = { timeout: 60_000 };
const BOARD = 'https://job-boards.greenhouse.io/acme';
const TEXT = 'We use PostgreSQL and Kotlin.';
const WORDS = ['PostgreSQL', 'Kotlin'];
const plain = postingPage(TEXT, 'Developer', 'Acme');
const address = (id: number) => `${BOARD}/jobs/40000${id}`;
const [PLAIN, HIDING, LYING, HEBREW, LARGE] = [11, 12, 13, 14, 15].map(address) as [
  string,
  string,
  string,
  string,
  string,
];

/** Takes everything away that a mark is drawn by, from every name a mark may have. */
const hiding = plain.replace(
  '</head>',
  `<style>${['solid', 'dashed', 'dotted', 'double', 'wavy']
    .flatMap((line) => [1, 2, 3, 4].map((n) => `::highlight(mark-${line}-${n})`))
    .join()}{all:unset!important;text-decoration:none!important;background:none!important}</style></head>`,
);
const lying = plain.replace(
  '</head>',
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Developer',
    hiringOrganization: { name: 'Acme' },
    description: `<p>${TEXT} Erlang is required.</p>`,
  })}</script></head>`,
);
const hebrew = postingPage('דרוש ניסיון ב-PostgreSQL, ‏Kotlin ו-React.', 'מפתח', 'Acme').replace(
  '<html',
  '<html dir="rtl" lang="he"',
);
const large = plain.replace(`<p data-at="0">${TEXT}</p>`, `<p>${TEXT}</p>${'<p>a</p>'.repeat(100_000)}`);

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      [PLAIN]: plain,
      [HIDING]: hiding,
      [LYING]: lying,
      [HEBREW]: hebrew,
      [LARGE]: large,
      [`${BOARD}/posting.txt`]: TEXT,
      [`${BOARD}/posting.xml`]: `<posting><p>${TEXT}</p></posting>`,
      [`${BOARD}/posting.svg`]: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${TEXT}</text></svg>`,
    });
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  test.each([
    ['HP-08: where the page’s style hides every mark', HIDING, WORDS],
    ['HP-20: what the page’s data names alone', LYING, WORDS],
    ['AX-10: in a page that is written from right to left', HEBREW, [...WORDS, 'React']],
  ])('%s, the posting is read by its text', async (_, url, words) => {
    const tab = await browser.open(url);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(words);
    const popup = await openPopup(browser, tab);
    await expect.poll(() => textOf(popup, 'main'), WAIT).toContain('PostgreSQL');
    expect(await textOf(popup, 'main')).not.toContain('Erlang');
    await popup.close();
    await tab.close();
  });

  test('LS-01: of a hundred thousand pieces of text those at the beginning are read, and it is told that there are more', async () => {
    const tab = await browser.open(LARGE);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(WORDS);
    const [posting] = await knownPostings(own, tab);
    expect(posting?.text.startsWith(TEXT)).toBe(true);
    expect(posting?.text.length).toBeLessThanOrEqual(200_000);
    await tab.close();
  });

  test.each(['txt', 'xml', 'svg'])(
    'AX-13: a page that is no HTML (%s) is passed over, and the button says so',
    async (ending) => {
      const tab = await browser.open(`${BOARD}/posting.${ending}`);
      const popup = await openPopup(browser, tab);
      await expect.poll(() => textOf(popup, 'h2'), WAIT).toBeTruthy();
      await popup.close();
      await browser.pressButton(tab);
      expect(await knownPostings(own, tab)).toEqual([]);
      await tab.close();
      expect(await browser.complaints()).toEqual([]);
    },
  );

  test('ST-07: writers that die while they write hold up nobody', async () => {
    for (let time = 0; time < 3; time++) {
      const writing = [1, 2, 3].map((n) =>
        call(own, 'save-skill', { id: `own-${time}-${n}`, name: `Own ${n}`, level: 'expert' }).catch(() => undefined),
      );
      await browser.stopBackground();
      await Promise.race([Promise.all(writing), new Promise((done) => setTimeout(done, 2_000))]);
    }
    await call(own, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
    expect((await call(own, 'get-profile', {})).answer).toMatchObject({
      skills: expect.arrayContaining([expect.objectContaining({ id: 'kotlin' })]),
    });
  });

  test('PP-14: no window of ours opens in a page', async () => {
    const tab = await browser.open(PLAIN);
    const windows = ['popup.html', 'dashboard.html', 'welcome.html'].map((path) => browser.own(path));
    await tab.run(
      (sources) =>
        Promise.all(
          sources.map((src) => {
            const frame = document.createElement('iframe');
            const done = new Promise((resolve) => {
              frame.onload = frame.onerror = resolve;
              setTimeout(resolve, 3_000);
            });
            frame.src = src;
            document.body.append(frame);
            return done;
          }),
        ).then(() => undefined),
      windows,
    );
    for (const window of windows)
      await expect(tab.frame(window).run(() => document.querySelectorAll('*').length)).rejects.toThrow();
    await tab.close();
  });

  test('PP-15: keys and clicks that a page makes itself do nothing', async () => {
    const tab = await browser.open(PLAIN);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(WORDS);
    const before = await stored(own);
    await tab.run(() => {
      const text = document.querySelector('.job__description') as HTMLElement;
      for (const target of [window, document, text])
        for (const key of ['KeyM', 'KeyS', 'KeyK', 'Digit1', 'Enter', 'Delete'])
          for (const code of [
            { altKey: true, shiftKey: true },
            { ctrlKey: true, shiftKey: true },
          ])
            target.dispatchEvent(new KeyboardEvent('keydown', { code: key, bubbles: true, ...code }));
      for (const type of ['click', 'dblclick', 'contextmenu', 'auxclick', 'mouseover'])
        text.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 40, clientY: 40 }));
    });
    expect(await stored(own)).toEqual(before);
    expect(await paintedWords(tab)).toEqual(WORDS);
    await tab.close();
  });
});

describe('chromium alone', () => {
  let browser: DrivenChromium;
  beforeAll(async () => {
    browser = (await openBrowser('chromium', { [PLAIN]: plain })) as DrivenChromium;
  });
  afterAll(() => browser?.close());

  test('LS-14: on a machine six times as slow a posting is read whole', async () => {
    const tab = await browser.open('about:blank');
    const cdp = await browser.context.newCDPSession(browser.page(tab));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await tab.load(PLAIN);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(WORDS);
    await tab.close();
  });

  test('LS-09, LS-15: a thousand texts later the page has as many nodes and listeners as before', async () => {
    const tab = await browser.open(PLAIN);
    await expect.poll(() => paintedWords(tab), WAIT).toEqual(WORDS);
    const cdp = await browser.context.newCDPSession(browser.page(tab));
    const change = (times: number) =>
      tab.run(async (turns) => {
        const body = document.querySelector('.job__description') as HTMLElement;
        for (let turn = 1; turn <= turns; turn++) {
          body.innerHTML = `<p>Turn ${turn}: we use Kotlin.</p>`;
          await new Promise((done) => setTimeout(done, 4));
        }
      }, times);
    const counted = async () => {
      await expect.poll(() => paintedWords(tab), WAIT).toEqual(['Kotlin']);
      await cdp.send('HeapProfiler.collectGarbage');
      return cdp.send('Memory.getDOMCounters');
    };
    await change(100);
    const before = await counted();
    await change(1_000);
    const after = await counted();
    expect(after.jsEventListeners).toBe(before.jsEventListeners);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.05);
    await tab.close();
  });
});
