import { describe, expect, test } from 'vitest';
import {
  MARK_STYLES,
  PLAIN_STYLE,
  QUIET_STYLE,
  STRUCK_STYLE,
  SWATCH_COUNT,
  UNDERLINES,
} from '../../../lib/core/marks/mark-style';
import { CURRENT_SWATCH, markStyle, SWATCH_NAMES, SWATCHES, type Swatch } from '../../../lib/core/marks/swatches';
import { contrast, difference } from './colour-vision';

const coloured: [string, Swatch][] = [
  ...Object.entries(SWATCHES).flatMap(([name, swatch]): [string, Swatch][] => (swatch ? [[name, swatch]] : [])),
  ['the current one', CURRENT_SWATCH],
];

// Text and background are both set, so that these hold on light pages and on dark ones.
describe.each(coloured)('%s', (name, { text, background, underline }) => {
  test('AX-05: text and underline stand out from the background', () => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(7);
    expect(contrast(underline, background)).toBeGreaterThanOrEqual(4.5);
  });

  test('it looks like no other', () => {
    for (const [other, swatch] of coloured) {
      if (other !== name) expect(difference(background, swatch.background, 'usual'), other).toBeGreaterThanOrEqual(15);
    }
  });
});

test('contrast is that of WCAG 2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('every colour has a style with every underline, and there is no other style', () => {
  expect(SWATCH_NAMES).toHaveLength(SWATCH_COUNT);
  const all = UNDERLINES.flatMap((underline) => SWATCH_NAMES.map((name) => markStyle(underline, name)));
  expect(MARK_STYLES).toEqual([...all, QUIET_STYLE, PLAIN_STYLE, STRUCK_STYLE]);
  expect(new Set(all).size).toBe(3 * SWATCH_COUNT);
  expect(markStyle('dashed', 'none')).toBe('dashed-0');
});

test('HP-09: no style says what it is for', () => {
  expect(MARK_STYLES.filter((style) => !/^(solid|dashed|dotted|wavy|thin|struck)-\d+$/.test(style))).toEqual([]);
});
