import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openChromium } from '../browsers/chromium';
import { POSTING_URL, postingPage } from '../browsers/posting-page';
import { buildExtension } from '../start/build-extension';
import { fill } from '../start/fill';
import { samplePosting } from '../start/sample';
import { take } from './take';

/**
 * Makes the pictures of the README from the built extension, with the posting and the skills of `npm start`: into docs/, or
 * into the folder that is named. Gives the exit code.
 */
export async function main([folder = 'docs']: string[]): Promise<number> {
  const root = process.cwd();
  try {
    const extension = buildExtension(root);
    const { text, title, company } = samplePosting(root);
    const pages = new Map([[POSTING_URL, postingPage(text, title, company)]]);
    const browser = await openChromium({ extension, pages });
    try {
      mkdirSync(resolve(root, folder), { recursive: true });
      const paths = await take(browser, await fill(browser), resolve(root, folder));
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
