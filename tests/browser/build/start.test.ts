import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../../lib/cli/start/main';

const FOLDER = '.output/screenshots';
const PICTURES = ['page-light', 'page-dark', 'popup-light', 'popup-dark'].map((name) => `${FOLDER}/${name}.png`);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('without a display, `npm start` prints the match and takes four pictures that differ', async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  vi.stubEnv('DISPLAY', '');
  vi.stubEnv('WAYLAND_DISPLAY', '');
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  expect(await main([])).toBe(0);
  const text = said.join('');
  expect(text).toContain('Platform Engineer');
  expect(text).toMatch(/\d+ %/);
  for (const picture of PICTURES) expect(text).toContain(picture);
  const bytes = PICTURES.map((picture) => readFileSync(picture).toString('base64'));
  expect(new Set(bytes).size).toBe(PICTURES.length);
});

test('where there is no Chromium, one sentence says what to install', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  expect(await main([])).toBe(2);
  expect(said).toEqual(['start: $CHROMIUM names /nowhere/chromium, and there is no such file.\n']);
  expect(existsSync('/nowhere')).toBe(false);
});
