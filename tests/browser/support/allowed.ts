import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin } from '../../../lib/cli/browsers/begin';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven, Start } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';
import { archiveOf } from './archive';
import { type BROWSERS, built } from './browsers';
import { registeredFor, requestByClick, settled } from './own';

/** A browser whose extension has rights of its reader's choice, can be updated, and outlives the browser. */
export interface Allowed extends Driven {
  /** Puts the same extension under another version in the place of the one that runs, as an update does. */
  update: (version: string) => Promise<void>;
  /** Ends the browser and starts it again with the same profile. What was given before must not be used any more. */
  restart: () => Promise<Allowed>;
}

/**
 * As `openBrowser`, in a browser that lets the extension run on these origins. Nobody can answer Chromium's question: there an
 * extension that has them is updated to the built one, for which they are a choice that was made. `lasting`: it is to be started again.
 */
export async function openAllowed(
  name: (typeof BROWSERS)[number],
  pages: Record<string, string>,
  origins: string[],
  lasting = false,
): Promise<Allowed> {
  const extension = mkdtempSync(join(tmpdir(), 'skillmark-allowed-'));
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-profile-'));
  cpSync(built(name), extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const write = (changes: object) => writeFileSync(path, JSON.stringify({ ...manifest, ...changes }));

  const start = async (more: Partial<Start>): Promise<Allowed> => {
    const open = name === 'chromium' ? openChromium : openFirefox;
    const browser: Driven = await begin(() =>
      open({ extension, pages: new Map(Object.entries(pages)), folder, ...more }),
    );
    const { close } = browser;
    return Object.assign(browser, {
      update: async (version: string) => {
        write({ version });
        await browser.reload();
      },
      restart: async () => {
        await close();
        return start(lasting ? { lasting: 'there' } : {});
      },
      close: async () => {
        await close();
        for (const one of [extension, folder]) rmSync(one, { recursive: true, force: true, maxRetries: 5 });
      },
    });
  };

  if (name === 'chromium') write({ host_permissions: origins });
  const browser = await start(lasting ? { lasting: archiveOf(extension) } : {});
  write({});
  if (name === 'chromium') await browser.reload();
  else await allow(browser, origins);
  await registered(browser, origins);
  return browser;
}

/** Resolves when page scripts are registered for all of these: a page that opens before has none. */
async function registered(browser: Driven, origins: string[]): Promise<void> {
  const own = await browser.openOwn('assets/marks.css');
  const isRegistered = async () => {
    const there = (await registeredFor(own)).flatMap(({ matches }) => matches);
    return origins.every((origin) => there.includes(origin));
  };
  while (!(await isRegistered())) await new Promise((done) => setTimeout(done, 25));
  await own.close();
}

async function allow(browser: Driven, origins: string[]): Promise<void> {
  const own = await browser.openOwn('welcome.html');
  await requestByClick(own, origins);
  await settled(own);
  await own.close();
}
