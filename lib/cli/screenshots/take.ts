import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DrivenChromium } from '../browsers/chromium';
import type { Tab } from '../browsers/driven';
import type { Filled } from '../start/fill';
import { PAGE_SIZE, POPUP_SIZE, sideBySide, WHOLE_SIZE } from './side-by-side';

/** Takes a picture of the page with its popup in light and one in dark colours; gives their paths in `folder`. */
export async function take(browser: DrivenChromium, { page, own }: Filled, folder: string): Promise<string[]> {
  const shown = browser.page(page);
  await shown.waitForFunction('CSS.highlights.size > 0');
  const popup = await openPopup(browser, page);
  // Our own pages forbid pictures put in from elsewhere; an empty page does not.
  const table = await browser.context.newPage();
  await own.close();
  await shown.setViewportSize(PAGE_SIZE);
  await popup.setViewportSize(POPUP_SIZE);
  await table.setViewportSize(WHOLE_SIZE);
  const paths: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const pictures: Buffer[] = [];
    for (const one of [shown, popup]) {
      await one.emulateMedia({ colorScheme });
      pictures.push(await one.screenshot({ animations: 'disabled', caret: 'hide' }));
    }
    const [left, right] = pictures as [Buffer, Buffer];
    await table.setContent(sideBySide(left, right, colorScheme), { waitUntil: 'load' });
    const path = join(folder, `screenshot-${colorScheme}.png`);
    writeFileSync(path, await table.screenshot());
    paths.push(path);
  }
  await table.close();
  await popup.close();
  return paths;
}

/** The popup of a tab, in a tab of its own, when it shows a score. */
export async function openPopup(browser: DrivenChromium, tab: Tab): Promise<Page> {
  const popup = browser.page(await browser.openOwn(`popup.html?tab=${tab.id}`));
  await popup.locator('.score-number').waitFor();
  return popup;
}
