import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { main } from '../../lib/cli/screenshots/main';
import { WHOLE_SIZE } from '../../lib/cli/screenshots/side-by-side';
import { STORE_SIZE, TILE_SIZE } from '../../lib/cli/screenshots/stores';

const folder = mkdtempSync(join(tmpdir(), 'skillmark-screenshots-'));
const stores = mkdtempSync(join(tmpdir(), 'skillmark-stores-'));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => {
  for (const one of [folder, stores]) rmSync(one, { recursive: true, force: true });
});

test('the README’s pictures are made anew, one light and one dark, and those for the stores', async () => {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  expect(await main([folder, stores])).toBe(0);
  const names = ['screenshot-light.png', 'screenshot-dark.png'];
  const forStores = ['store-page.png', 'store-dashboard.png', 'store-welcome.png', 'store-tile.png'];
  const paths = [...names.map((name) => join(folder, name)), ...forStores.map((name) => join(stores, name))];
  expect(said.join('')).toBe(paths.map((path) => `${path}\n`).join(''));
  expect(readdirSync(folder).sort()).toEqual(names.toSorted());
  for (const name of forStores) {
    const png = readFileSync(join(stores, name));
    const size = name === 'store-tile.png' ? TILE_SIZE : STORE_SIZE;
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, name).toEqual(size);
  }
  const pictures = names.map((name) => readFileSync(join(folder, name)));
  for (const png of pictures) {
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(WHOLE_SIZE);
  }
  expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(false);
});

test('where there is no Chromium, one sentence says what to install', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  expect(await main([folder, stores])).toBe(2);
  expect(said).toEqual(['screenshots: $CHROMIUM names /nowhere/chromium, and there is no such file.\n']);
});
