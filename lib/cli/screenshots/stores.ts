import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DrivenChromium } from '../browsers/chromium';
import type { Filled } from '../start/fill';
import { drawInOwnFonts } from './own-fonts';
import { PAGE_SIZE, POPUP_SIZE, sideBySide, tile } from './side-by-side';
import { openPopup } from './take';

/** The size both stores take a picture of a window in, in pixels. */
export const STORE_SIZE = { width: 1280, height: 800 };
/** The size of the small picture in Chrome's store, in pixels. */
export const TILE_SIZE = { width: 440, height: 280 };

const TALL_PAGE = { ...PAGE_SIZE, height: STORE_SIZE.height - 48 };

/**
 * Takes the pictures that stores show, all light and in fonts of the project, of the extension in the project at `root`; `line`
 * says what it does. Gives their paths in `folder`. Throws where no font has a letter.
 */
export async function takeForStores(
  browser: DrivenChromium,
  { page }: Filled,
  folder: string,
  root: string,
  line: string,
): Promise<string[]> {
  const paths: string[] = [];
  const keep = async (name: string, shown: Page, size = STORE_SIZE) => {
    const path = join(folder, `${name}.png`);
    writeFileSync(path, await snap(shown, size));
    paths.push(path);
  };
  const table = await browser.context.newPage();
  const popup = await openPopup(browser, page);
  const pictures = [await snap(browser.page(page), TALL_PAGE), await snap(popup, POPUP_SIZE)] as const;
  await table.setViewportSize(STORE_SIZE);
  await table.setContent(sideBySide(...pictures, 'light', TALL_PAGE), { waitUntil: 'load' });
  await keep('store-page', table);

  await popup.locator('.save').click();
  await popup.locator('.save-done').waitFor();
  const dashboard = browser.page(await browser.openOwn('dashboard.html'));
  await dashboard.locator('.saved-title').first().click();
  await dashboard.locator('.saved-details .line').first().waitFor();
  await keep('store-dashboard', dashboard);

  const welcome = browser.page(await browser.openOwn('welcome.html'));
  await welcome.locator('[role=switch]').last().waitFor();
  await keep('store-welcome', welcome);

  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const icon = readFileSync(join(root, 'public/icon/96.png'));
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  await table.setContent(tile(icon, title, line), { waitUntil: 'load' });
  await keep('store-tile', table, TILE_SIZE);
  return paths;
}

async function snap(shown: Page, size: { width: number; height: number }): Promise<Buffer> {
  await shown.setViewportSize(size);
  await shown.emulateMedia({ colorScheme: 'light' });
  await drawInOwnFonts(shown);
  return shown.screenshot({ animations: 'disabled', caret: 'hide' });
}
