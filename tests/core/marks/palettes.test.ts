import { describe, expect, test } from 'vitest';
import { MARK_KINDS, PALETTES, type PaletteName, paletteOf, UNDERLINE_OF } from '../../../lib/core/marks/palettes';
import { CURRENT_SWATCH, SWATCHES, type SwatchName } from '../../../lib/core/marks/swatches';
import { difference, type Vision } from './colour-vision';

const background = (swatch: SwatchName) => SWATCHES[swatch]?.background ?? '';

/** Whose eyes each palette is for, and how far apart its colours look to them at least; 2.3 is just to be noticed. */
const APART: [PaletteName, Vision, number][] = [
  ['standard', 'usual', 20],
  ['redGreen', 'usual', 30],
  ['redGreen', 'protanopia', 30],
  ['redGreen', 'deuteranopia', 30],
  ['blueYellow', 'usual', 30],
  ['blueYellow', 'tritanopia', 30],
  ['highContrast', 'usual', 30],
  ['highContrast', 'protanopia', 30],
  ['highContrast', 'deuteranopia', 30],
  ['highContrast', 'tritanopia', 30],
  ['highContrast', 'grey', 20],
];

describe.each(APART)('%s, seen with %s', (name, vision, least) => {
  const colours = MARK_KINDS.map((kind) => background(PALETTES[name][kind]));
  const [have = '', partly = '', missing = ''] = colours;

  test.each([
    [have, partly],
    [partly, missing],
    [have, missing],
  ])(`%s and %s are ${least} apart`, (a, b) => {
    expect(difference(a, b, vision)).toBeGreaterThanOrEqual(least);
  });

  // Without any colour, only its double underline tells it.
  test.each(vision === 'grey' ? [] : colours)('%s is not taken for the one that is shown', (one) => {
    expect(difference(one, CURRENT_SWATCH.background, vision)).toBeGreaterThanOrEqual(10);
  });
});

/** Every palette with the visions it is for; colours of its own are there in all but the one of underlines. */
const FOR = [...APART.map(([name, vision]) => [name, vision] as const)];

test.each(FOR)(
  '%s, seen with %s: what is had stands out from the page at least as much as what is missing',
  (name, vision) => {
    if (vision === 'grey') return;
    const { have, missing } = PALETTES[name];
    const presence = (swatch: SwatchName) => difference(background(swatch), '#ffffff', vision);
    expect(presence(have)).toBeGreaterThanOrEqual(presence(missing));
  },
);

test('the standard palette is not for everybody: the others have a reason', () => {
  const { have, missing, partly } = PALETTES.standard;
  expect(difference(background(have), background(partly), 'protanopia')).toBeLessThan(20);
  expect(difference(background(have), background(missing), 'grey')).toBeLessThan(5);
});

test('a simulation leaves greys as they are, and takes a colour away', () => {
  for (const vision of ['protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const) {
    expect(difference('#808080', '#f0f0f0', vision)).toBeCloseTo(difference('#808080', '#f0f0f0', 'usual'), 1);
  }
  expect(difference('#c00000', '#508000', 'usual')).toBeGreaterThan(90);
  expect(difference('#c00000', '#508000', 'deuteranopia')).toBeLessThan(50);
});

test('AX-03: whatever the colours, each kind has an underline of its own', () => {
  expect(new Set(Object.values(UNDERLINE_OF)).size).toBe(3);
});

test('a palette is known by its colours; others are the reader’s own', () => {
  for (const [name, swatches] of Object.entries(PALETTES)) expect(paletteOf({ ...swatches })).toBe(name);
  expect(paletteOf({ have: 'pink', partly: 'pink', missing: 'pink' })).toBeUndefined();
});
