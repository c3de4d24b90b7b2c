import { mkdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumPath } from '../../lib/build/browser-path.ts';

const OUT = new URL('../../.output/gallery/', import.meta.url).pathname;
const POPUP = { width: 400, height: 560 };
const NARROW = { width: 320, height: 560 };
const WIDE = { width: 1200, height: 900 };

/** A picture to take: the state, what to do first, and the window. */
interface Shot {
  state: string;
  name?: string;
  size?: typeof POPUP;
  scheme?: 'light' | 'dark';
  forcedColors?: 'active';
  before?: (page: Page) => Promise<unknown>;
}

const openSkills = (page: Page) => page.getByRole('tab', { name: /My skills/ }).click();
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
      await page.getByRole('combobox', { name: 'Add a skill' }).fill('o');
    },
  },
  {
    state: 'posting',
    name: 'undo',
    before: async (page) => {
      await openSkills(page);
      await page.getByRole('button', { name: 'Remove Ceph' }).click();
    },
  },
  { state: 'dashboard', size: WIDE },
  { state: 'dashboard', size: WIDE, scheme: 'dark' },
  { state: 'dashboard', size: { width: 320, height: 900 } },
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
for (const { state, name, size = POPUP, scheme = 'light', forcedColors = 'none', before } of SHOTS) {
  const page = await browser.newPage({ viewport: size, colorScheme: scheme, forcedColors, deviceScaleFactor: 2 });
  page.on('pageerror', (error) => process.stderr.write(`${state}: ${error.message}\n`));
  await page.goto(`${server.resolvedUrls?.local[0]}tests/gallery/?state=${state}`);
  await page.locator('#root > *').first().waitFor();
  await before?.(page);
  await page.screenshot({ path: `${OUT}${[state, name, size.width, scheme].filter(Boolean).join('-')}.png` });
  await page.close();
}
await browser.close();
await server.close();
process.stdout.write(`${SHOTS.length} pictures in ${OUT}\n`);
