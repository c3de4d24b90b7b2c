import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from 'playwright-core';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** The Chromium to drive: `$CHROMIUM`, else the first of the usual names on the path, else Playwright's; undefined where there is none. Throws where `$CHROMIUM` names no file. */
export function findChromium(): string | undefined {
  return named('CHROMIUM') ?? onPath(CHROMIUM_NAMES) ?? installedBy(() => chromium.executablePath());
}

/** The Firefox to drive: `$FIREFOX`, else the first of the usual names on the path, else Playwright's; undefined where there is none. Throws where `$FIREFOX` names no file. */
export function findFirefox(): string | undefined {
  return named('FIREFOX') ?? onPath(FIREFOX_NAMES) ?? installedBy(() => firefox.executablePath());
}

/** As `findChromium`, but throws a sentence that says what to install where there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error(missing('Chromium', 'chromium', 'CHROMIUM'));
  return path;
}

/** As `findFirefox`, but throws a sentence that says what to install where there is none. */
export function firefoxPath(): string {
  const path = findFirefox();
  if (path === undefined) throw new Error(missing('Firefox', 'firefox-esr', 'FIREFOX'));
  return path;
}

function named(variable: string): string | undefined {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`$${variable} names ${path}, and there is no such file.`);
  return path || undefined;
}

function onPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function installedBy(executablePath: () => string): string | undefined {
  try {
    const path = executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    // Playwright has no browser for this system.
    return undefined;
  }
}

function missing(name: string, debian: string, variable: string): string {
  return `No ${name} found: \`npm test\` brings it where it can; else install it (on Debian: apt-get install ${debian}) or name it in $${variable}.`;
}
