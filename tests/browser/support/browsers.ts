import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';
import { requestByClick, settled } from './own';

/** The folders `npm run build` writes, by the browser they are for. */
export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Both browsers, for `describe.each`. */
export const BROWSERS = ['chromium', 'firefox'] as const;

/** Starts a browser with the built extension, serving `pages` and nothing else; its profile stays in `folder` where one is given. Throws where nothing has been built. */
export function openBrowser(
  name: (typeof BROWSERS)[number],
  pages: Record<string, string>,
  folder?: string,
): Promise<Driven> {
  return (name === 'chromium' ? openChromium : openFirefox)({
    extension: built(name),
    pages: new Map(Object.entries(pages)),
    ...(folder !== undefined && { folder }),
  });
}

/**
 * As `openBrowser`, in a browser that lets the extension run on these origins. Nobody can answer Chromium's question: there an
 * extension that has them is updated to the built one, for which they are a choice that was made.
 */
export async function openAllowed(
  name: (typeof BROWSERS)[number],
  pages: Record<string, string>,
  origins: string[],
): Promise<Updatable> {
  const extension = mkdtempSync(join(tmpdir(), 'skillmark-allowed-'));
  cpSync(built(name), extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const write = (changes: object) => writeFileSync(path, JSON.stringify({ ...manifest, ...changes }));
  if (name === 'chromium') write({ host_permissions: origins });
  const open = name === 'chromium' ? openChromium : openFirefox;
  const browser: Driven = await open({ extension, pages: new Map(Object.entries(pages)) });
  write({});
  if (name === 'chromium') await browser.reload();
  else await allow(browser, origins);
  const { close } = browser;
  return Object.assign(browser, {
    update: async (version: string) => {
      write({ version });
      await browser.reload();
    },
    close: async () => {
      await close();
      rmSync(extension, { recursive: true });
    },
  });
}

/** A browser whose extension can be updated. */
export interface Updatable extends Driven {
  /** Puts the same extension under another version in the place of the one that runs, as an update does. */
  update: (version: string) => Promise<void>;
}

async function allow(browser: Driven, origins: string[]): Promise<void> {
  const own = await browser.openOwn('welcome.html');
  await requestByClick(own, origins);
  await settled(own);
  await own.close();
}

/** The folder of the built extension. Throws where nothing has been built. */
export function built(name: (typeof BROWSERS)[number]): string {
  const folder = `${process.cwd()}/${BUILDS[name]}`;
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`${BUILDS[name]} is not there: run \`npm run build\` first.`);
  return folder;
}
