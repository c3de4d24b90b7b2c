import preact from '@preact/preset-vite';
import type {} from '@wxt-dev/i18n/module';
import { defineConfig } from 'wxt';
import { letters } from './lib/build/letters-plugin.ts';
import { lighterReaderPlugin } from './lib/build/lighter-reader.ts';
import { lists } from './lib/build/lists-plugin.ts';
import { manifest } from './lib/build/manifest.ts';
import { noteShipped, writeNotices } from './lib/build/notices-plugin.ts';
import { sharedChunk } from './lib/build/shared-chunk.ts';
import { skills } from './lib/build/skills-plugin.ts';

/**
 * Page scripts run in every posting that is opened and have to be light: constants stand where they are used, and WXT's
 * own log, which says nothing outside of development, is left out.
 */
const LIGHTER = {
  optimization: { inlineConst: { mode: 'all' as const, pass: 5 } },
  treeshake: { manualPureFunctions: ['logger.error'] },
  output: { codeSplitting: { groups: [{ name: sharedChunk, minShareCount: 3 }] } },
};

/** A file that the background of Firefox loads once it is to read. */
const OF_ITS_OWN = ['/reader.js'];

/** In Firefox the polyfill gives the browser's own interface, after it has looked for another: a popup would wait for both. */
const WITHOUT_POLYFILL = { 'wxt/browser': '@wxt-dev/browser' };

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: new URL('lib/ui/locales', import.meta.url).pathname },
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  dev: { reloadCommand: false },
  manifest: ({ browser, command }) => manifest(browser, command),
  hooks: { 'build:done': (wxt) => (wxt.config.command === 'build' ? writeNotices(wxt) : undefined) },
  vite: ({ browser, command }) => ({
    resolve: { alias: browser === 'firefox' ? WITHOUT_POLYFILL : {} },
    plugins: [preact(), skills(), letters(), lists(), lighterReaderPlugin(), noteShipped()],
    worker: { plugins: () => [noteShipped()] },
    build: {
      target: ['chrome128', 'firefox153'],
      modulePreload: { polyfill: false },
      rolldownOptions: { external: OF_ITS_OWN, ...(command === 'build' && LIGHTER) },
    },
  }),
});
