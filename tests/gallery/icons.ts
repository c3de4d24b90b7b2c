import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../lib/build/browser-path.ts';

// Draws public/icon/*.png from docs/icon.svg: `npm exec -- node tests/gallery/icons.ts` after a change to the drawing.
const SIZES = [16, 32, 48, 96, 128];
const OUT = new URL('../../public/icon/', import.meta.url).pathname;
const svg = readFileSync(new URL('../../docs/icon.svg', import.meta.url), 'utf8');

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `${OUT}${size}.png`, omitBackground: true });
}
await browser.close();
