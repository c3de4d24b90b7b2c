import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE_SIZE, POPUP_SIZE, sideBySide, tile, WHOLE_SIZE } from '../../../lib/cli/screenshots/side-by-side';

const PICTURES = ['docs/screenshot-light.png', 'docs/screenshot-dark.png'];
const LARGEST = 250_000;

test('both pictures stand in the document, the page first, each as large as it was taken', () => {
  const html = sideBySide(Buffer.from('page'), Buffer.from('popup'), 'light');
  const shown = [...html.matchAll(/width="(\d+)" height="(\d+)" src="data:image\/png;base64,([^"]+)"/g)];
  expect(shown.map(([, width, height, data = '']) => [Number(width), Number(height), atob(data)])).toEqual([
    [PAGE_SIZE.width, PAGE_SIZE.height, 'page'],
    [POPUP_SIZE.width, POPUP_SIZE.height, 'popup'],
  ]);
});

test('a page may be taken taller', () => {
  const html = sideBySide(Buffer.from('page'), Buffer.from('popup'), 'light', { width: 808, height: 752 });
  expect(html).toContain('width="808" height="752"');
});

test('the small picture has the icon, the name and what it does', () => {
  const html = tile(Buffer.from('icon'), 'Skillmark', 'Marks the technologies.');
  expect(html).toContain(`base64,${btoa('icon')}`);
  expect(html).toContain('<h1>Skillmark</h1>');
  expect(html).toContain('<p>Marks the technologies.</p>');
});

test('the ground differs between light and dark', () => {
  const [light, dark] = (['light', 'dark'] as const).map((scheme) =>
    sideBySide(Buffer.from(''), Buffer.from(''), scheme),
  );
  expect(light).not.toBe(dark);
});

test.each(PICTURES)('%s is as large as the whole, weighs little, and the README shows it', (path) => {
  const png = readFileSync(path);
  // The first chunk of a PNG begins with width and height.
  expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(WHOLE_SIZE);
  expect(WHOLE_SIZE.width).toBeLessThanOrEqual(1280);
  expect(png.length).toBeLessThan(LARGEST);
  expect(readFileSync('README.md', 'utf8')).toContain(path);
});
