import type { Page } from 'playwright-core';
import type { Listed } from './open-gallery.ts';

/** A way to look at a window. */
export interface Look {
  scheme: 'light' | 'dark';
  /** In CSS pixels; the window's own where absent. */
  width?: number;
  /** Of the window, in CSS pixels; the window's own where absent. */
  height?: number;
  forcedColors?: 'active';
  dir?: 'rtl';
}

/** Every way that each state is looked at. */
export const LOOKS = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  narrow: { scheme: 'light', width: 320 },
  forced: { scheme: 'light', forcedColors: 'active' },
  rtl: { scheme: 'light', dir: 'rtl' },
} satisfies Record<string, Look>;

/** Looks at what a tab shows in this way. */
export async function lookAt(tab: Page, { width, height }: Listed, look: Look): Promise<void> {
  await tab.setViewportSize({ width: look.width ?? width, height: look.height ?? height });
  await tab.emulateMedia({ colorScheme: look.scheme, forcedColors: look.forcedColors ?? 'none' });
  await tab.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, look.dir ?? 'ltr');
  await tab.evaluate(settled, look.width ?? width);
}

/** Resolves when the window is as wide as it was told to be, and the rows of a long list, which are measured then, stand still. Runs in the page. */
async function settled(wide: number): Promise<void> {
  const places = () =>
    [...document.querySelectorAll('[data-index]')].map((row) => row.getBoundingClientRect().top).join();
  for (let still = 0, before = ''; still < 4; ) {
    await new Promise(requestAnimationFrame);
    const now = places();
    still = innerWidth === wide && now === before ? still + 1 : 0;
    before = now;
  }
}

/** A PNG of what a tab shows; of all of it where the window grows and draws all that is in it. */
export async function picture(tab: Page, { grows }: Listed): Promise<Buffer> {
  await tab.evaluate(() => document.fonts.ready);
  const fullPage = grows && !(await tab.evaluate(drawsPart));
  return tab.screenshot({ fullPage, animations: 'disabled', caret: 'hide' });
}

/** Whether a list is so long that only rows near the window are drawn: how long all are together is then a guess. Runs in the page. */
function drawsPart(): boolean {
  const rows = document.querySelectorAll('[data-index]').length;
  return [...document.querySelectorAll('[aria-rowcount]')].some((table) => Number(table.ariaRowCount) > rows + 1);
}
