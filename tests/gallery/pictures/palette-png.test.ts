import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { halved, withPalette } from './palette-png';

const NEAR = 10;

/** A picture of 40 × 40 pixels, each with the colour that is given for its place. */
function drawn(colour: (x: number, y: number) => [number, number, number]): Buffer {
  const png = new PNG({ width: 40, height: 40 });
  for (let at = 0; at < 1600; at += 1) png.data.set([...colour(at % 40, Math.floor(at / 40)), 255], 4 * at);
  return PNG.sync.write(png);
}

test('with few colours a picture stays as it is', () => {
  const png = drawn((x, y) => [x < 20 ? 251 : 27, y < 20 ? 86 : 250, 184]);
  expect(PNG.sync.read(withPalette(png)).data.equals(PNG.sync.read(png).data)).toBe(true);
});

test('with a thousand shades each pixel stays near its own', () => {
  const png = drawn((x, y) => [6 * x, 6 * x, Math.min(255, 6 * x + (y % 4))]);
  const [before, after] = [PNG.sync.read(png).data, PNG.sync.read(withPalette(png)).data];
  expect(before.some((channel, at) => channel !== after[at])).toBe(true);
  expect(Math.max(...before.map((channel, at) => Math.abs(channel - (after[at] ?? 0))))).toBeLessThanOrEqual(NEAR);
});

test('halved, four pixels become their mean', () => {
  const half = PNG.sync.read(halved(drawn((x, y) => [x % 2 === 0 ? 10 : 20, y % 2 === 0 ? 0 : 200, 7])));
  expect([half.width, half.height]).toEqual([20, 20]);
  expect([...half.data.subarray(0, 4)]).toEqual([15, 100, 7, 255]);
});
