import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { SWATCHES } from '../../../lib/core/marks/swatches';
import { ALL_NAMES } from '../../../lib/page/marks/mark-names';
import { BROWSERS, openBrowser } from '../support/browsers';
import { knownPostings } from '../support/own';
import { paintedWords } from '../support/painted';
import { countPixels } from '../support/pixels';

const WAIT = { timeout: 10_000 };
const NO_POSTING = new URL('/about-us', POSTING_URL).href;
const NO_BOARD = 'https://news.example/today';
const FRAMED = 'https://acme.example/careers';
const ROOTS = new URL('/acme/jobs/7', POSTING_URL).href;

/** Big enough that every underline has whole pixels. */
const big = (text: string) => postingPage(text, 'Developer', 'Acme').replace('<p ', '<p style="font-size: 40px" ');
const WRITTEN = big('We use Ansible.');
const ROOTED = big('We use Terraform.').replace(
  />We use Terraform\.</,
  `><x-part></x-part><script>
  document.querySelector('x-part').attachShadow({ mode: 'closed' }).innerHTML = '<b>We use Terraform.</b>';
</script><`,
);

/** What a page is told that asks for the look of each of our names. */
function looksOf(page: Pick<Tab, 'run'>): Promise<string[]> {
  return page.run((names) => {
    return names.map((name) => {
      const look = getComputedStyle(document.body, `::highlight(${name})`);
      return [look.textDecorationLine, look.textDecorationStyle, look.color, look.backgroundColor].join();
    });
  }, ALL_NAMES);
}

/** Tries to add the style of marks to a tab that is open. */
function addSheet(own: Tab, { id }: Tab): Promise<string> {
  return own.run(async (tabId) => {
    const { browser, chrome } = globalThis as never as Record<
      'browser' | 'chrome',
      typeof import('webextension-polyfill')
    >;
    const how = { target: { tabId }, files: ['/assets/marks.css'], origin: 'USER' as const };
    return (browser ?? chrome).scripting.insertCSS(how).then(
      () => 'added',
      () => 'refused',
    );
  }, id);
}

const BACKGROUNDS = Object.values(SWATCHES).flatMap((swatch) => swatch?.background ?? []);

/** How many pixels of a tab are drawn as marks are. */
async function drawn(page: Tab): Promise<number> {
  return Math.max(...Object.values(await countPixels(page, await page.picture(), BACKGROUNDS)));
}

/** Whether a page learns from the look of marks that the extension is there. */
const isTold = async (page: Pick<Tab, 'run'>) => new Set(await looksOf(page)).size > 1;

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      [POSTING_URL]: postingPage('We use PostgreSQL and Kotlin.', 'Developer', 'Acme'),
      [NO_POSTING]: '<h1>About us</h1><p>We make things.</p>',
      [FRAMED]: `<!doctype html><title>Careers</title><iframe sandbox="allow-scripts" src="${POSTING_URL}"></iframe>`,
      [ROOTS]: ROOTED,
      [NO_BOARD]: '<h1>Today</h1><p>We use PostgreSQL and Kotlin.</p>',
    });
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  test('HP-12: a page of no board learns nothing by asking for the look of marks', async () => {
    expect(new Set(await looksOf(await browser.open(NO_BOARD))).size).toBe(1);
  });

  test('HP-12: a page of a board that is not marked learns that the extension is there in Chromium, nothing in Firefox', async () => {
    expect(await isTold(await browser.open(NO_POSTING))).toBe(name === 'chromium');
    await call(own, 'save-settings', { ...DEFAULT_SETTINGS, marks: false });
    const posting = await browser.open(POSTING_URL);
    await expect.poll(async () => (await knownPostings(own, posting)).length, WAIT).toBe(1);
    expect(await paintedWords(posting)).toEqual([]);
    expect(await isTold(posting)).toBe(name === 'chromium');
    await call(own, 'save-settings', DEFAULT_SETTINGS);
    await expect.poll(() => paintedWords(posting), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await expect.poll(() => isTold(posting), WAIT).toBe(true);
  });

  test('HP-12: a page that is marked is told the same whatever its reader has', async () => {
    const before = await browser.open(POSTING_URL);
    await expect.poll(() => isTold(before), WAIT).toBe(true);
    await call(own, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
    const posting = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(posting), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await expect.poll(() => looksOf(posting), WAIT).toEqual(await looksOf(before));
  });

  test('marks are drawn in a sandboxed frame, in a closed shadow root, in what a page writes later, and when it is gone back to', async () => {
    await call(own, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
    const framed = await browser.open(FRAMED);
    await expect.poll(() => isTold(framed.frame(POSTING_URL)), WAIT).toBe(true);
    expect(await isTold(framed)).toBe(false);
    const roots = await browser.open(ROOTS);
    await expect.poll(() => paintedWords(roots), WAIT).toEqual(['Terraform']);
    await expect.poll(() => drawn(roots), WAIT).toBeGreaterThan(500);
    await roots.run((html) => {
      document.open();
      document.write(html);
      document.close();
    }, WRITTEN);
    await expect.poll(() => paintedWords(roots), WAIT).toEqual(['Ansible']);
    await expect.poll(() => drawn(roots), WAIT).toBeGreaterThan(500);
    await roots.load(NO_POSTING);
    expect(await isTold(roots)).toBe(name === 'chromium');
    await roots.load(ROOTS);
    await expect.poll(() => drawn(roots), WAIT).toBeGreaterThan(500);
  });

  test('HP-12: Chromium refuses a sheet for marks alone until the reader asks for the page to be read, Firefox takes it', async () => {
    const posting = await browser.open(POSTING_URL);
    expect(await addSheet(own, posting)).toBe(name === 'chromium' ? 'refused' : 'added');
    await browser.pressButton(posting);
    expect(await addSheet(own, posting)).toBe('added');
  });
});
