import { mkdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumPath } from '../../lib/build/browser-path.ts';

const OUT = new URL('../../.output/gallery/', import.meta.url).pathname;
const POPUP = { width: 400, height: 560 };
const NARROW = { width: 320, height: 560 };
const WIDE = { width: 1200, height: 900 };
const PANEL = { width: 320, height: 1000 };
const TALL = { width: 320, height: 1400 };
const GOOD_FILE =
  '{"format":"skillmark-profile","version":1,"skills":[{"id":"ceph","name":"Ceph","level":"expert"},' +
  '{"id":"docker","name":"Docker","level":"expert"},{"id":"rust","name":"Rust","level":"learning","years":1}]}';
const BAD_FILE = GOOD_FILE.replace('learning', 'guru');

/** A picture to take: the state, what to do first, and the window. */
interface Shot {
  state: string;
  name?: string;
  size?: typeof POPUP;
  scheme?: 'light' | 'dark';
  forcedColors?: 'active';
  direction?: 'rtl';
  before?: (page: Page) => Promise<unknown>;
}

const openSkills = (page: Page) => page.locator('#tab-skills').click();
const openFirst = (page: Page) => page.locator('.kept-title').nth(1).click();
const toSettings = (page: Page) => page.locator('#dashboard-settings').evaluate((heading) => heading.scrollIntoView());
const toMarks = async (page: Page) => {
  await page.locator('.mark-settings summary').click();
  await page.locator('.mark-settings').evaluate((part) => part.scrollIntoView());
};
const chooseFile = (text: string) => (page: Page) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'my-skills.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const SHOTS: Shot[] = [
  { state: 'posting' },
  { state: 'posting', scheme: 'dark' },
  { state: 'posting', size: NARROW },
  { state: 'posting', name: 'forced', forcedColors: 'active' },
  { state: 'posting', name: 'end', before: (page) => page.locator('.line').last().scrollIntoViewIfNeeded() },
  { state: 'posting', name: 'sum', before: (page) => page.locator('summary').click() },
  { state: 'several' },
  { state: 'long', size: NARROW },
  { state: 'small' },
  { state: 'nothing' },
  { state: 'no-skills' },
  { state: 'reading' },
  { state: 'none' },
  { state: 'failed' },
  { state: 'reload', scheme: 'dark' },
  { state: 'posting', name: 'skills', before: openSkills },
  { state: 'posting', name: 'skills', scheme: 'dark', before: openSkills },
  { state: 'posting', name: 'skills', size: NARROW, before: openSkills },
  { state: 'no-skills', name: 'skills', before: openSkills },
  {
    state: 'posting',
    name: 'search',
    before: async (page) => {
      await openSkills(page);
      await page.locator('[role=combobox]').fill('o');
    },
  },
  {
    state: 'posting',
    name: 'undo',
    before: async (page) => {
      await openSkills(page);
      await page.locator('[data-skill=ceph] .icon-button').click();
    },
  },
  { state: 'saved' },
  { state: 'saved', scheme: 'dark', size: NARROW },
  { state: 'private', name: 'asked', before: (page) => page.locator('.keep').click() },
  { state: 'stepped' },
  { state: 'stepped', scheme: 'dark' },
  { state: 'stepped&panel', size: PANEL },
  { state: 'stepped&panel', size: PANEL, scheme: 'dark' },
  { state: 'several&panel', size: PANEL },
  { state: 'no-skills&panel', size: PANEL },
  { state: 'unknown&panel', size: PANEL },
  { state: 'unknown&panel', size: PANEL, scheme: 'dark' },
  { state: 'failed&panel', size: PANEL },
  { state: 'elsewhere' },
  { state: 'elsewhere-site' },
  { state: 'elsewhere-board', scheme: 'dark' },
  { state: 'marks-on', before: (page) => page.locator('.marks-here').scrollIntoViewIfNeeded() },
  { state: 'marks-on-site', size: NARROW, before: (page) => page.locator('.site-bar').scrollIntoViewIfNeeded() },
  { state: 'marks-off-here' },
  { state: 'marks-off-here', size: NARROW, scheme: 'dark' },
  { state: 'marks-off' },
  { state: 'marks-off', name: 'forced', forcedColors: 'active' },
  { state: 'dashboard-colours', size: WIDE, before: toMarks },
  { state: 'dashboard-colours', size: WIDE, scheme: 'dark', before: toMarks },
  { state: 'dashboard-colours', size: TALL, before: toMarks },
  { state: 'dashboard-colours', name: 'rtl', size: TALL, direction: 'rtl', before: toMarks },
  { state: 'dashboard-colours', name: 'forced', size: WIDE, forcedColors: 'active', before: toMarks },
  { state: 'dashboard-colours', name: 'forced', size: WIDE, scheme: 'dark', forcedColors: 'active', before: toMarks },
  { state: 'welcome-red-green', size: { width: 1200, height: 1700 } },
  { state: 'welcome-one-colour', size: { width: 1200, height: 1700 }, scheme: 'dark' },
  { state: 'posting-site', before: (page) => page.locator('.site-bar').scrollIntoViewIfNeeded() },
  { state: 'welcome', size: { width: 1200, height: 1300 } },
  { state: 'welcome', size: { width: 1200, height: 1300 }, scheme: 'dark' },
  { state: 'welcome', size: { width: 320, height: 2200 } },
  { state: 'welcome', name: 'forced', size: { width: 1200, height: 1300 }, forcedColors: 'active' },
  { state: 'dashboard', size: WIDE },
  { state: 'dashboard', size: WIDE, scheme: 'dark' },
  { state: 'dashboard', size: TALL },
  { state: 'dashboard', name: 'settings', size: WIDE, before: toSettings },
  { state: 'dashboard', name: 'settings', size: WIDE, scheme: 'dark', before: toSettings },
  { state: 'dashboard', name: 'settings', size: TALL, before: toSettings },
  { state: 'dashboard', name: 'open', size: WIDE, before: openFirst },
  { state: 'dashboard', name: 'open', size: TALL, scheme: 'dark', before: openFirst },
  { state: 'dashboard', name: 'import', size: WIDE, before: chooseFile(GOOD_FILE) },
  { state: 'dashboard', name: 'import', size: TALL, scheme: 'dark', before: chooseFile(GOOD_FILE) },
  { state: 'dashboard', name: 'import-failed', size: WIDE, before: chooseFile(BAD_FILE) },
  { state: 'dashboard', name: 'import-failed', size: WIDE, scheme: 'dark', before: chooseFile(BAD_FILE) },
  {
    state: 'dashboard',
    name: 'delete',
    size: WIDE,
    before: (page) => page.locator('.dashboard-data > .button-danger').click(),
  },
  {
    state: 'dashboard',
    name: 'removed',
    size: WIDE,
    before: (page) => page.locator('.kept-buttons button').first().click(),
  },
  { state: 'dashboard-empty', size: WIDE },
  { state: 'dashboard-empty', size: TALL, scheme: 'dark' },
  { state: 'dashboard-plain', size: WIDE },
  { state: 'dashboard-match', size: WIDE },
  { state: 'dashboard-damaged', size: WIDE },
  { state: 'dashboard-damaged', size: TALL, scheme: 'dark' },
];

const server = await createServer({
  root: new URL('../..', import.meta.url).pathname,
  configFile: false,
  logLevel: 'error',
  plugins: [preact()],
  server: { port: 0 },
});
await server.listen();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
mkdirSync(OUT, { recursive: true });
// Names of states given as arguments choose among the pictures, `--lang=de` the language.
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const lang = process.argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length) ?? 'en';
const chosen = SHOTS.filter(({ state }) => names.length === 0 || names.includes(state));
for (const {
  state,
  name,
  size = POPUP,
  scheme = 'light',
  forcedColors = 'none',
  direction = 'ltr',
  before,
} of chosen) {
  const page = await browser.newPage({ viewport: size, colorScheme: scheme, forcedColors, deviceScaleFactor: 2 });
  page.on('pageerror', (error) => process.stderr.write(`${state}: ${error.message}\n`));
  await page.goto(`${server.resolvedUrls?.local[0]}tests/gallery/?state=${state}&lang=${lang}`);
  await page.locator('#root > *').first().waitFor();
  await page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);
  await before?.(page);
  await page.screenshot({
    path: `${OUT}${[lang === 'en' ? '' : lang, state, name, size.width, scheme].filter(Boolean).join('-')}.png`,
  });
  await page.close();
}
await browser.close();
await server.close();
process.stdout.write(`${chosen.length} pictures in ${OUT}\n`);
