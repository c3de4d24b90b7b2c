import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { openChromium } from '../browsers/chromium';
import { POSTING_URL, postingPage } from '../browsers/posting-page';
import { buildExtension } from '../start/build-extension';
import { fill } from '../start/fill';
import { samplePosting } from '../start/sample';
import { takeForStores } from './stores';
import { take } from './take';

/** The language whose pictures the README shows. */
const README = 'en';

/**
 * Makes the pictures of the README and, in each language, those for the stores from the built extension, with the posting and the
 * skills of `npm start`: into docs/ and a folder a language in .output/pictures/, or into the two folders that are named. Languages
 * may be named after them. Gives the exit code.
 */
export async function main([folder = 'docs', forStores = '.output/pictures', ...chosen]: string[]): Promise<number> {
  const root = process.cwd();
  try {
    const extension = buildExtension(root);
    const { text, title, company } = samplePosting(root);
    const pages = new Map([[POSTING_URL, postingPage(text, title, company)]]);
    for (const language of languagesOf(root, chosen)) {
      const browser = await openChromium({ extension, pages, language });
      try {
        const [docs, stores] = [resolve(root, folder), resolve(root, forStores, language)];
        for (const one of [docs, stores]) mkdirSync(one, { recursive: true });
        const filled = await fill(browser);
        const line = summaryIn(root, language);
        const paths = [
          ...(language === README ? await take(browser, filled, docs) : []),
          ...(await takeForStores(browser, filled, stores, root, line)),
        ];
        process.stdout.write(paths.map((path) => `${path}\n`).join(''));
      } finally {
        await browser.close();
      }
    }
    return 0;
  } catch (error) {
    process.stderr.write(`screenshots: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
}

const LOCALES = 'lib/ui/locales';

/** The chosen languages, all where none is chosen. Throws where one is not there. */
function languagesOf(root: string, chosen: string[]): string[] {
  const all = readdirSync(join(root, LOCALES)).map((file) => parse(file).name);
  const stranger = chosen.find((language) => !all.includes(language));
  if (stranger !== undefined) throw new Error(`There is no language ${stranger}; there are ${all.join(', ')}.`);
  return chosen.length > 0 ? chosen : all;
}

function summaryIn(root: string, language: string): string {
  return JSON.parse(readFileSync(join(root, LOCALES, `${language}.json`), 'utf8')).extension.summary;
}
