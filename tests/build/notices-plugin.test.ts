import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { noteShipped, writeNotices } from '../../lib/build/notices-plugin';

test('what is in a bundle is named in the finished build, beside our own licence', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'skillmark-build-'));
  const { generateBundle } = noteShipped() as unknown as { generateBundle: (options: object, bundle: object) => void };
  const chunk = { type: 'chunk', moduleIds: [resolve('node_modules/idb/build/index.js'), resolve('lib/core/read.ts')] };
  generateBundle({}, { a: chunk, b: { type: 'asset' } });
  writeNotices({ config: { outDir } });
  expect(readFileSync(join(outDir, 'THIRD-PARTY.txt'), 'utf8')).toMatch(/\nidb \d[\s\S]*Permission to use/);
  expect(readFileSync(join(outDir, 'LICENSE.txt'), 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
});

test('two builds that meet the same packages in another order are the same, byte by byte', async () => {
  const modules = [
    'idb/build/index.js',
    'preact/dist/preact.module.js',
    'papaparse/papaparse.js',
    'valibot/dist/index.mjs',
    'fflate/esm/browser.js',
    '@mozilla/readability/index.js',
    'idb/build/index.cjs?v=2',
  ];
  const built = async (order: string[]) => {
    vi.resetModules();
    const plugin = await import('../../lib/build/notices-plugin');
    const outDir = mkdtempSync(join(tmpdir(), 'skillmark-build-'));
    const { generateBundle } = plugin.noteShipped() as unknown as {
      generateBundle: (options: object, bundle: object) => void;
    };
    for (const module of order)
      generateBundle({}, { a: { type: 'chunk', moduleIds: [resolve('node_modules', module)] } });
    plugin.writeNotices({ config: { outDir } });
    return readFileSync(join(outDir, 'THIRD-PARTY.txt'));
  };
  const once = await built(modules);
  expect([...once.toString().matchAll(/^(\S+) \d\S*\nLicense: /gm)].map(([, name]) => name)).toEqual([
    '@mozilla/readability',
    'fflate',
    'idb',
    'papaparse',
    'preact',
    'valibot',
  ]);
  expect(once.equals(await built(modules.toReversed()))).toBe(true);
  expect(once.equals(await built([...modules, ...modules]))).toBe(true);
});
