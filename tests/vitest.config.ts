import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../lib/build/browser-path.ts';
import { skills } from '../lib/build/skills-plugin.ts';

const root = new URL('..', import.meta.url).pathname;
const plugins = [preact(), skills()];

/** Three kinds of test: `unit` in Node, `dom` in a real page of Chromium, `browser` with the built extension. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins,
        // As WXT's module does for the build; tests bring a browser in memory (fixtures/fake-browser.ts).
        resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.dom.test.*', 'tests/browser/**'] },
      },
      {
        root,
        plugins,
        // Real pages are read from the folder beside the project where there is one.
        server: { fs: { allow: [root, new URL('../../shared', import.meta.url).pathname] } },
        // Found out only while a test runs, these make Vite reload the page under it.
        optimizeDeps: {
          include: ['fast-check', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/test-utils', 'axe-core'],
        },
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        plugins,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
