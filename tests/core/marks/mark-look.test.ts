import { expect, test } from 'vitest';
import { lookOf, styleOf } from '../../../lib/core/marks/mark-look';
import { MARK_KINDS, PALETTES } from '../../../lib/core/marks/palettes';

const looks = (oneColour: boolean, swatches = PALETTES.standard as (typeof PALETTES)[keyof typeof PALETTES]) =>
  MARK_KINDS.map((kind) => Object.values(lookOf(kind, { oneColour, swatches })).join(' '));

test('each kind has its underline and the colour that was chosen for it', () => {
  expect(looks(false)).toEqual(['solid green', 'dashed yellow', 'dotted orange']);
  expect(looks(false, PALETTES.underlines)).toEqual(['solid none', 'dashed none', 'dotted none']);
});

test('where there is nothing to say the look is one and quiet, whatever the colours', () => {
  for (const swatches of Object.values(PALETTES)) {
    const look = lookOf('plain', { oneColour: false, swatches });
    expect(look).toEqual({ underline: 'thin', swatch: 'none' });
    expect(styleOf(look)).toBe('thin-0');
    expect(lookOf('plain', { oneColour: true, swatches })).toEqual(lookOf('have', { oneColour: true, swatches }));
  }
});

test('HP-09: in one colour all kinds look alike, and no colour stays no colour', () => {
  expect(new Set(looks(true))).toEqual(new Set(['solid grey']));
  expect(new Set(looks(true, PALETTES.highContrast))).toEqual(new Set(['solid grey']));
  expect(new Set(looks(true, PALETTES.underlines))).toEqual(new Set(['solid none']));
});
