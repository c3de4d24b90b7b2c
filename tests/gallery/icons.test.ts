import { readdirSync, readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { drawIcons, SIZES, THEME_SIZES } from './icons';

/** Toolbars: white, Chrome's own light ones, its dark one and that of a private window. */
const LIGHT = [0xffffff, 0xf1f3f4, 0xdee1e6];
const DARK = [0x202124, 0x35363a];
/** The least contrast that tells a shape from its ground (WCAG 1.4.11). */
const LEAST = 3;
const READ = (file: string) => PNG.sync.read(readFileSync(`public/icon/${file}`));

test('every icon there is, is what the drawings give', async () => {
  const icons = await drawIcons();
  expect(readdirSync('public/icon').sort()).toEqual([...icons.keys()].sort());
  for (const [file, drawn] of icons) {
    const [ours, theirs] = [READ(file), PNG.sync.read(drawn)];
    expect([ours.width, ours.height], file).toEqual([theirs.width, theirs.height]);
    const count = pixelmatch(ours.data, theirs.data, undefined, ours.width, ours.height, { threshold: 0.05 });
    expect(count, `${file} is not its drawing: npm run icons`).toBe(0);
  }
});

describe('AX-05: each icon stands out from each toolbar it is for, and its drawing from its tile', () => {
  test.each([
    ...SIZES.map((size) => [`${size}.png`, [...LIGHT, ...DARK]] as const),
    // Firefox shows the one that is named after letters as light, or as dark, as those of its toolbar.
    ...THEME_SIZES.flatMap((size) => [[`dark-${size}.png`, LIGHT] as const, [`light-${size}.png`, DARK] as const]),
  ])('%s', (file, toolbars) => {
    const pixels = solid(READ(file));
    const [tile = 0, ...drawing] = frequent(pixels);
    for (const toolbar of toolbars) expect(contrast(tile, toolbar), toolbar.toString(16)).toBeGreaterThanOrEqual(LEAST);
    expect(drawing.length).toBeGreaterThan(0);
    for (const colour of drawing) expect(contrast(tile, colour), colour.toString(16)).toBeGreaterThanOrEqual(LEAST);
    // The tile and what is drawn on it are most of the picture: what is smoothed between them is little.
    const plain = pixels.filter((one) => one === tile || drawing.includes(one)).length;
    expect(plain / pixels.length).toBeGreaterThan(0.85);
  });
});

test.each([16, 32])('at %d pixels the lines of text begin and end with whole pixels', (size) => {
  const { data, width, height } = READ(`${size}.png`);
  const middle = width / 2 - 1;
  const column = Array.from({ length: height / 2 }, (_, y) => data.readUIntBE(4 * (y * width + middle), 3));
  expect(new Set(column).size).toBe(2);
});

/** The colours of the pixels that nothing shines through, as 0xRRGGBB. */
function solid({ data }: PNG): number[] {
  const places = Array.from({ length: data.length / 4 }, (_, at) => 4 * at);
  return places.filter((at) => data[at + 3] === 255).map((at) => data.readUIntBE(at, 3));
}

/** The colours that cover at least a twentieth, the most frequent first. */
function frequent(pixels: number[]): number[] {
  const counts = Map.groupBy(pixels, (pixel) => pixel);
  const order = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return order.filter(([, all]) => all.length >= pixels.length / 20).map(([colour]) => colour);
}

/** The contrast of two colours, as WCAG 2 counts it. */
function contrast(a: number, b: number): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((bits) => {
    const share = ((colour >> bits) & 255) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
