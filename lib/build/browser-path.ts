import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** The Chromium to drive: `$CHROMIUM`, else the first of the usual names on the path. Throws a sentence that says what to install. */
export function chromiumPath(): string {
  return find('CHROMIUM', CHROMIUM_NAMES, 'apt-get install chromium');
}

/** The Firefox to drive: `$FIREFOX`, else the first of the usual names on the path. Throws a sentence that says what to install. */
export function firefoxPath(): string {
  return find('FIREFOX', FIREFOX_NAMES, 'apt-get install firefox-esr');
}

function find(variable: string, names: string[], command: string): string {
  const given = process.env[variable];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`$${variable} names ${given}, and there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  throw new Error(`No ${names[0]} found: install it (on Debian: ${command}) or name it in $${variable}.`);
}
