import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
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
