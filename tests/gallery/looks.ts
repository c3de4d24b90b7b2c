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
  // Rows of a long list are measured a frame after their width changed, and stand in their places in the next.
  await tab.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** A PNG of what a tab shows; of all of it where the window grows. */
export async function picture(tab: Page, { grows }: Listed): Promise<Buffer> {
  await tab.evaluate(() => document.fonts.ready);
  return tab.screenshot({ fullPage: grows, animations: 'disabled', caret: 'hide' });
}
