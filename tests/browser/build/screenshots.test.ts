import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { chromiumPath } from '../../../lib/build/browser-path';
import { main } from '../../../lib/cli/screenshots/main';
import { drawInOwnFonts } from '../../../lib/cli/screenshots/own-fonts';
import { WHOLE_SIZE } from '../../../lib/cli/screenshots/side-by-side';
import { STORE_SIZE, TILE_SIZE } from '../../../lib/cli/screenshots/stores';

const folder = mkdtempSync(join(tmpdir(), 'skillmark-screenshots-'));
const LANGUAGES = ['en', 'ja'];
const stores = mkdtempSync(join(tmpdir(), 'skillmark-stores-'));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => {
  for (const one of [folder, stores]) rmSync(one, { recursive: true, force: true });
});

test('the README’s pictures are made anew, one light and one dark, and those for the stores in each language', async () => {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  expect(await main([folder, stores, ...LANGUAGES])).toBe(0);
  const names = ['screenshot-light.png', 'screenshot-dark.png'];
  const forStores = LANGUAGES.map((language) =>
    ['store-page.png', 'store-dashboard.png', 'store-welcome.png', 'store-tile.png'].map((name) =>
      join(stores, language, name),
    ),
  );
  const paths = [...names.map((name) => join(folder, name)), ...forStores.flat()];
  expect(said.join('')).toBe(paths.map((path) => `${path}\n`).join(''));
  expect(readdirSync(folder).sort()).toEqual(names.toSorted());
  for (const path of forStores.flat()) {
    const png = readFileSync(path);
    const size = path.endsWith('store-tile.png') ? TILE_SIZE : STORE_SIZE;
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, path).toEqual(size);
  }
  const [english = [], japanese = []] = forStores;
  for (const [i, path] of english.entries()) {
    expect(readFileSync(path).equals(readFileSync(japanese[i] as string)), path).toBe(false);
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

test('a language that is not there is named, with those that are', async () => {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  expect(await main([folder, stores, 'xx'])).toBe(2);
  expect(said).toEqual(['screenshots: There is no language xx; there are de, en, es, fr, ja, uk.\n']);
});

test('a page is drawn in the project’s fonts; a letter that none of them has is told', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>Résumé, вакансія, 求人</p>');
    await drawInOwnFonts(page);
    await page.setContent('<p>Résumé, งาน</p>');
    await expect(drawInOwnFonts(page)).rejects.toThrow('งาน');
  } finally {
    await browser.close();
  }
});
