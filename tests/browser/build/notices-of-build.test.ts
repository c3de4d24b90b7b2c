import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { expect, test, vi } from 'vitest';
import { build } from 'wxt';
import { BROWSERS, BUILDS } from '../support/browsers';

const SILENT = Object.assign(
  Object.fromEntries(
    ['debug', 'log', 'info', 'warn', 'error', 'fatal', 'success', 'start'].map((one) => [one, () => undefined]),
  ),
  { level: 0 },
) as never;
const TEXT = /^(?:licen[cs]e|copying|notice)\b/i;

// Built once more, as nothing in the finished files tells where they are from.
test.each(BROWSERS)(
  '%s: every package of which code is in the built files stands in its notices with its text',
  async (name) => {
    const met = new Set<string>();
    const meet = (): Plugin => ({
      name: 'meet-packages',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') for (const module of chunk.moduleIds) met.add(module);
      },
    });
    vi.stubEnv('NODE_ENV', 'production');
    const outDir = mkdtempSync(join(tmpdir(), 'skillmark-notices-'));
    await build({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      outDir,
      logger: SILENT,
      vite: () => ({ plugins: [meet()], worker: { plugins: () => [meet()] } }),
    });
    const inPackages = [...met]
      .filter((module) => module.includes('/node_modules/'))
      .map((one) => one.replace('\0', ''));
    const folders = [...new Set(inPackages.map((one) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(one)?.[0] ?? ''))];
    expect(folders.length).toBeGreaterThan(8);
    const folder = join(outDir, BUILDS[name].replace('.output/', ''));
    const notices = readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8');
    const missing = folders.filter((one) => {
      const { name, version } = JSON.parse(readFileSync(join(one, 'package.json'), 'utf8'));
      const part = notices.split(`\n\n${'-'.repeat(80)}\n\n`).find((part) => part.startsWith(`${name} ${version}\n`));
      const texts = readdirSync(one).filter((file) => TEXT.test(file) && !/\.[cm]?[jt]s$/.test(file));
      return (
        !part ||
        !textsOf(one, texts).every((text) => part.includes(text)) ||
        !/permi|licen[cs]ed under|apache/i.test(part)
      );
    });
    expect(missing).toEqual([]);
    // What was built before is of the same sources, and the same.
    expect(notices).toBe(readFileSync(join(BUILDS[name], 'THIRD-PARTY.txt'), 'utf8'));
  },
);

function textsOf(folder: string, files: string[]): string[] {
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
}
