import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../lib/build/browser-path.ts';

const DOCS = new URL('../../docs/', import.meta.url).pathname;
const ICONS = new URL('../../public/icon/', import.meta.url).pathname;

/** The sizes browsers ask for, in pixels. */
export const SIZES = [16, 24, 32, 48, 64, 96, 128];
/** The sizes of Firefox's toolbar, at one and at two pixels to a CSS pixel. */
export const THEME_SIZES = [16, 32];
/** The colours of the icon beside dark and beside light letters of the toolbar; Firefox picks. The drawing's own suit both. */
const THEMES = {
  dark: { tile: '#2a56b8', lines: '#ffffff', check: '#ffd54a' },
  light: { tile: '#a3c0ff', lines: '#12203f', check: '#12203f' },
};

/** Every icon as PNG, by its name in public/icon: of docs/icon.svg, or of the drawing for its size where there is one. */
export async function drawIcons(): Promise<Map<string, Buffer>> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  const draw = async (size: number, colours: Record<string, string> = {}) => {
    const style = Object.entries(colours).map(([name, colour]) => `--${name}:${colour};`);
    const own = `${DOCS}icon-${size}.svg`;
    const svg = readFileSync(existsSync(own) ? own : `${DOCS}icon.svg`, 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:100vw;height:100vh;${style.join('')}}</style>${svg}`,
    );
    return page.screenshot({ omitBackground: true });
  };
  const icons = new Map<string, Buffer>();
  for (const size of SIZES) icons.set(`${size}.png`, await draw(size));
  for (const [name, colours] of Object.entries(THEMES))
    for (const size of THEME_SIZES) icons.set(`${name}-${size}.png`, await draw(size, colours));
  await browser.close();
  return icons;
}

// `npm run icons` after a change to a drawing.
if (import.meta.main) {
  mkdirSync(ICONS, { recursive: true });
  for (const [file, png] of await drawIcons()) writeFileSync(ICONS + file, png);
}
