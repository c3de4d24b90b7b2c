import preact from '@preact/preset-vite';
import type {} from '@wxt-dev/i18n/module';
import { defineConfig } from 'wxt';
import { manifest } from './lib/build/manifest.ts';
import { skills } from './lib/build/skills-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: new URL('lib/ui/locales', import.meta.url).pathname },
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  dev: { reloadCommand: false },
  manifest: ({ browser, command }) => manifest(browser, command),
  vite: () => ({
    plugins: [preact(), skills()],
    build: { target: ['chrome128', 'firefox153'], modulePreload: { polyfill: false } },
  }),
});
