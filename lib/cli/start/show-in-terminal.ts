import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../core/match/compare';
import type { Profile } from '../../core/profile/profile';
import text from '../../formats/text';
import { call } from '../browsers/call';
import type { DrivenChromium } from '../browsers/chromium';
import type { Filled } from './fill';

const POPUP_SIZE = { width: 400, height: 600 };
const PAGE_SIZE = { width: 1200, height: 1000 };

/** Prints the match and takes pictures of the page and the popup, light and dark; gives the pictures' paths. */
export async function showInTerminal(
  browser: DrivenChromium,
  { page, own, answer }: Filled,
  folder: string,
): Promise<string[]> {
  const profile = (await call(own, 'get-profile', {})).answer as Profile;
  const exported = answer.postings.map(({ posting, reading }) => {
    const match = compare(reading, profile);
    return { file: '', found: true, posting: { ...posting, text: '', blocks: [] }, reading, match, profile };
  });
  process.stdout.write(`\n${text.render(exported)}\n`);

  mkdirSync(folder, { recursive: true });
  const popup = await browser.openOwn(`popup.html?tab=${page.id}`);
  await browser.page(popup).locator('.score-number').waitFor();
  const pictures: string[] = [];
  for (const [name, tab, size] of [
    ['page', page, PAGE_SIZE],
    ['popup', popup, POPUP_SIZE],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const path = join(folder, `${name}-${colorScheme}.png`);
      await browser.page(tab).setViewportSize(size);
      await browser.page(tab).emulateMedia({ colorScheme });
      await browser.page(tab).screenshot({ path });
      pictures.push(path);
    }
  }
  return pictures;
}
