import { existsSync, realpathSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../lib/build/browser-path.ts';
import { letters } from '../lib/build/letters-plugin.ts';
import { lists } from '../lib/build/lists-plugin.ts';
import { skills } from '../lib/build/skills-plugin.ts';

const root = new URL('..', import.meta.url).pathname;
const plugins = [preact(), skills(), letters(), lists()];

/** The folder of real pages beside the project, by both of its names where it is a link; none where there is none. */
function realPages(): string[] {
  const folder = new URL('../../shared', import.meta.url).pathname;
  return existsSync(folder) ? [folder, realpathSync(folder)] : [];
}

/**
 * A machine may be busy with other things: only a test that hangs is cut off, and what fails once and holds then is told apart in the
 * report.
 */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000, retry: 1 };

/** Of tests in Node: the polyfill, as in the build, around a browser in memory. */
const inNode = {
  root,
  plugins,
  resolve: { alias: { 'wxt/browser': new URL('fixtures/fake-browser.ts', import.meta.url).pathname } },
  test: { ...PATIENCE, setupFiles: ['tests/fixtures/fake-texts.ts'] },
};

/** What keeps state in its modules, or puts others in their place: each file of these begins with modules of its own, which takes it much longer. */
const STATEFUL = [
  'tests/{background,cli,messaging,storage,ui/text}/**/*.test.ts',
  'tests/core/text/phrases/phrase-beginnings.test.ts',
  'tests/layout/patterns-made.test.ts',
];

/** `unit` in Node, and `alone` with nothing shared between files, `dom` in a real page of Chromium, `gallery` on pictures of our windows, `browser` with the built extension. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...inNode,
        test: {
          ...inNode.test,
          name: 'unit',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.*', 'tests/browser/**', 'tests/gallery/**', ...STATEFUL],
        },
      },
      { ...inNode, test: { ...inNode.test, name: 'alone', include: STATEFUL, exclude: ['tests/**/*.dom.test.*'] } },
      {
        root,
        plugins,
        // Real pages are read from the folder beside the project where there is one.
        server: { fs: { allow: [root, ...realPages()] } },
        // Found out only while a test runs, these make Vite reload the page under it.
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            '@tanstack/virtual-core',
            '@wxt-dev/i18n',
            'compromise/one',
            'compromise/two',
            'entities',
            'fast-check',
            'fflate',
            'idb',
            'papaparse',
            'unpdf',
            'unpdf/pdfjs',
            'valibot',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
            'axe-core',
          ],
        },
        test: {
          name: 'dom',
          ...PATIENCE,
          expect: { poll: { timeout: 15_000 } },
          setupFiles: ['tests/fixtures/fake-texts.ts'],
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
          name: 'gallery',
          setupFiles: ['tests/fixtures/fake-texts.ts'],
          include: ['tests/gallery/**/*.test.ts'],
          fileParallelism: false,
          ...PATIENCE,
          maxConcurrency: 3,
        },
      },
      {
        root,
        plugins,
        test: {
          name: 'browser',
          // The browsers show English, and tests name its texts by key.
          setupFiles: ['tests/fixtures/fake-texts.ts'],
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          ...PATIENCE,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
