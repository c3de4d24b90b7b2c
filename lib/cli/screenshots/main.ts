import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openChromium } from '../browsers/chromium';
import { POSTING_URL, postingPage } from '../browsers/posting-page';
import { buildExtension } from '../start/build-extension';
import { fill } from '../start/fill';
import { samplePosting } from '../start/sample';
import { takeForStores } from './stores';
import { take } from './take';

/**
 * Makes the pictures of the README and those for the stores from the built extension, with the posting and the skills of
 * `npm start`: into docs/ and .output/pictures/, or into the two folders that are named. Gives the exit code.
 */
export async function main([folder = 'docs', forStores = '.output/pictures']: string[]): Promise<number> {
  const root = process.cwd();
  try {
    const extension = buildExtension(root);
    const { text, title, company } = samplePosting(root);
    const pages = new Map([[POSTING_URL, postingPage(text, title, company)]]);
    const browser = await openChromium({ extension, pages });
    try {
      for (const one of [folder, forStores]) mkdirSync(resolve(root, one), { recursive: true });
      const filled = await fill(browser);
      const paths = [
        ...(await take(browser, filled, resolve(root, folder))),
        ...(await takeForStores(browser, filled, resolve(root, forStores), root)),
      ];
      process.stdout.write(paths.map((path) => `${path}\n`).join(''));
    } finally {
      await browser.close();
    }
    return 0;
  } catch (error) {
    process.stderr.write(`screenshots: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
}
