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

/** Starts a browser with the built extension, serving `pages` and nothing else; its profile stays in `folder` where one is given, and the browser speaks `language`. Throws where nothing has been built. */
export function openBrowser(
  name: (typeof BROWSERS)[number],
  pages: Record<string, string>,
  folder?: string,
  language?: string,
): Promise<Driven> {
  return (name === 'chromium' ? openChromium : openFirefox)({
    extension: built(name),
    pages: new Map(Object.entries(pages)),
    ...(folder !== undefined && { folder }),
    ...(language !== undefined && { language }),
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
): Promise<Driven> {
  if (name === 'firefox') {
    const browser = await openBrowser(name, pages);
    const own = await browser.openOwn('welcome.html');
    await requestByClick(own, origins);
    await settled(own);
    await own.close();
    return browser;
  }
  const extension = mkdtempSync(join(tmpdir(), 'skillmark-allowed-'));
  cpSync(built(name), extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = readFileSync(path, 'utf8');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(manifest), host_permissions: origins }));
  const browser = await openChromium({ extension, pages: new Map(Object.entries(pages)) });
  writeFileSync(path, manifest);
  await browser.reload();
  const { close } = browser;
  browser.close = async () => {
    await close();
    rmSync(extension, { recursive: true });
  };
  return browser;
}

/** The folder of the built extension. Throws where nothing has been built. */
export function built(name: (typeof BROWSERS)[number]): string {
  const folder = `${process.cwd()}/${BUILDS[name]}`;
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`${BUILDS[name]} is not there: run \`npm run build\` first.`);
  return folder;
}
