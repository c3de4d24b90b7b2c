import { existsSync } from 'node:fs';
import { begin } from '../../../lib/cli/browsers/begin';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';

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
  const start = {
    extension: built(name),
    pages: new Map(Object.entries(pages)),
    ...(folder !== undefined && { folder }),
    ...(language !== undefined && { language }),
  };
  return begin(() => (name === 'chromium' ? openChromium : openFirefox)(start));
}

/** The folder of the built extension. Throws where nothing has been built. */
export function built(name: (typeof BROWSERS)[number]): string {
  const folder = `${process.cwd()}/${BUILDS[name]}`;
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`${BUILDS[name]} is not there: run \`npm run build\` first.`);
  return folder;
}
