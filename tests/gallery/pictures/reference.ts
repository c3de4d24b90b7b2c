import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { LOOKS } from './looks.ts';
import { halved, withPalette } from './palette-png.ts';

/** Where the references are kept. */
export const REFERENCES = new URL('../reference/', import.meta.url).pathname;
/** Where the picture of a difference goes. */
export const DIFFERENCES = new URL('../../../.output/differences/', import.meta.url).pathname;

/** The looks that are compared; what is the same in the others is held by tests/gallery/pictures/layout.test.ts. */
export const COMPARED = { light: LOOKS.light, dark: LOOKS.dark };
/** From how many pixels of width on a picture is large. */
const LARGE = 800;
/** How different a pixel may look, from 0 to 1; smoothed edges do not count. */
const THRESHOLD = 0.05;
/** How many pixels may look different: letters are drawn a little differently on another machine. */
const MOST_PIXELS = 60;

/** The pictures among these that are compared: at half their size where they are large, or dark, in which only colours differ. */
export function compared(pictures: Map<string, Buffer>): [string, Buffer][] {
  return [...pictures].flatMap(([file, png]): [string, Buffer][] => {
    if (!/-(light|dark|end)\.png$/.test(file)) return [];
    // The first chunk of a PNG begins with its width.
    const isLarge = png.readUInt32BE(16) > LARGE;
    return [[file, isLarge || file.endsWith('-dark.png') ? halved(png) : png]];
  });
}

/** The files there are references of. */
export function references(): string[] {
  return existsSync(REFERENCES) ? readdirSync(REFERENCES).sort() : [];
}

/** Makes the references anew from these pictures, and says how many they are and what they weigh. */
export function keepReferences(pictures: Map<string, Buffer>): string {
  const kept = compared(pictures).map(([file, png]) => [file, withPalette(png)] as const);
  rmSync(REFERENCES, { recursive: true, force: true });
  mkdirSync(REFERENCES);
  for (const [file, png] of kept) writeFileSync(REFERENCES + file, png);
  const bytes = kept.reduce((sum, [, png]) => sum + png.length, 0);
  return `${kept.length} references of ${(bytes / 1024).toFixed(0)} KB in ${REFERENCES}`;
}

/**
 * What is wrong with a picture beside its reference, or nothing where both look alike. Then the picture, and one that shows the
 * differences in red, are put into .output/differences.
 */
export function differenceFrom(file: string, png: Buffer): string | undefined {
  if (!existsSync(REFERENCES + file)) return `${file}: there is no reference. ${ADVICE}`;
  const [ours, theirs] = [PNG.sync.read(png), PNG.sync.read(readFileSync(REFERENCES + file))];
  const { width, height } = ours;
  if (width !== theirs.width || height !== theirs.height) {
    return `${file}: is ${width}×${height}, and was ${theirs.width}×${theirs.height}. ${show(file, png)}`;
  }
  const drawn = new PNG({ width, height });
  const count = pixelmatch(ours.data, theirs.data, drawn.data, width, height, { threshold: THRESHOLD });
  if (count <= MOST_PIXELS) return undefined;
  return `${file}: ${count} pixels look different. ${show(file, png, PNG.sync.write(drawn))}`;
}

const ADVICE =
  'Where it is meant to look as it does now: `npm run gallery -- --update`, look at them, and commit them.';

function show(file: string, png: Buffer, drawn?: Buffer): string {
  mkdirSync(DIFFERENCES, { recursive: true });
  writeFileSync(DIFFERENCES + file, png);
  if (drawn) writeFileSync(DIFFERENCES + file.replace('.png', '-difference.png'), drawn);
  return `See ${DIFFERENCES}${file}. ${ADVICE}`;
}
