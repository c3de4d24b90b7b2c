import { existsSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { chromiumPath } from '../../../lib/build/browser-path.ts';

const ADDRESS = 'https://gallery.example/';
const HERE = new URL('..', import.meta.url).pathname;
const PUBLIC = new URL('../../../public/', import.meta.url).pathname;
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png' };
// Pictures of one page are to be the same on every machine, or nearly.
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none', '--hide-scrollbars'];
/** The day on which the gallery is looked at. */
const NOW = new Date('2026-11-21T12:00:00Z');

/** A state of one of our windows, and the size that window is looked at in, in CSS pixels. */
export interface Listed {
  state: string;
  width: number;
  height: number;
  /** The window is as long as what it shows. */
  grows: boolean;
}

/** The gallery in a browser. */
export interface Gallery {
  /** Every state of every window. */
  states: Listed[];
  /** A tab to look at states in; it has no network, a day and a language that stay the same, and one pixel to a CSS pixel. */
  tab: () => Promise<Page>;
  /** Shows a state in a tab, drawn whole. Throws what the page complains about. */
  show: (tab: Page, state: string) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Builds the gallery in memory and opens it. `more` are further switches of Chromium, `lang` names the locale file whose texts
 * are shown. Throws where no Chromium is found.
 */
export async function openGallery(more: string[] = [], lang = 'en'): Promise<Gallery> {
  const files = await buildGallery();
  const env = { ...process.env, FONTCONFIG_FILE: `${HERE}fonts.conf` };
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...ARGS, ...more], env });
  const tab = () => openTab(browser, files);
  const first = await tab();
  await first.goto(ADDRESS);
  const list = await first.locator('[data-states]').getAttribute('data-states');
  await first.close();
  return {
    states: JSON.parse(list ?? '[]'),
    tab,
    show: (page, state) => show(page, state, lang),
    close: () => browser.close(),
  };
}

async function show(tab: Page, state: string, lang: string): Promise<void> {
  const complaints: string[] = [];
  const listen = (error: Error) => void complaints.push(error.message);
  tab.on('pageerror', listen);
  await tab.goto(`${ADDRESS}?state=${state}&lang=${lang}`);
  await tab.locator('#root > *').first().waitFor();
  await tab.evaluate(() => document.fonts.ready);
  tab.off('pageerror', listen);
  if (complaints.length > 0) throw new Error(`${state}: ${complaints.join('; ')}`);
}

async function openTab(browser: Browser, files: Map<string, string | Uint8Array>): Promise<Page> {
  const tab = await browser.newPage({
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await tab.clock.setFixedTime(NOW);
  await tab.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const body = files.get(path) ?? (existsSync(PUBLIC + path) ? readFileSync(PUBLIC + path) : undefined);
    if (body === undefined) return route.abort();
    const contentType = TYPES[path.replace(/.*\./, '')] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: Buffer.from(body as string) });
  });
  return tab;
}

async function buildGallery(): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [preact()],
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: 0,
      // What a window loads later is here at once: a picture would be taken before it.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
