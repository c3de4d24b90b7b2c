import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLAIN_STYLE, QUIET_STYLE, STRUCK_STYLE, UNDERLINES } from '../../../lib/core/marks/mark-style';
import { CURRENT_SWATCH, markStyle, SWATCH_NAMES, SWATCHES, type Swatch } from '../../../lib/core/marks/swatches';
import { ALL_NAMES, CURRENT_NAME, nameOf } from '../../../lib/page/marks/mark-names';

const css = readFileSync(new URL('../../../entrypoints/marks.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

type Declarations = Record<string, string>;

/** What the sheet says of each selector: all are as specific as each other, so that a later rule wins. */
const said: Record<string, Declarations> = {};
for (const [, selectors = '', body = ''] of css.replace(/^\s*@media screen \{/, '').matchAll(/([^{}]+)\{([^{}]+)\}/g)) {
  const lines = body.split(';').map((line) => line.split(':').map((part) => part.trim()));
  const declared = Object.fromEntries(lines.filter(([property]) => property));
  for (const selector of selectors.split(',')) said[selector.trim()] = { ...said[selector.trim()], ...declared };
}

function look(underline: string, swatch: Swatch | null): Declarations {
  return {
    'text-decoration-line': 'underline',
    'text-decoration-style': underline,
    // What the reader has is drawn as strongly as what is missing.
    'text-decoration-thickness': underline === 'solid' ? '3px' : '2px',
    ...(swatch && {
      color: swatch.text,
      // Text painted by a gradient is readable too.
      '-webkit-text-fill-color': swatch.text,
      'background-color': swatch.background,
      'text-decoration-color': swatch.underline,
    }),
  };
}

test('AX-03, AX-04, AX-06: the sheet says of each of our names, by the bare selector, what the colours in code are', () => {
  const table = UNDERLINES.flatMap((underline) =>
    SWATCH_NAMES.map((name) => [nameOf(markStyle(underline, name)), look(underline, SWATCHES[name])] as const),
  );
  const quiet = { ...look('wavy', null), 'text-decoration-thickness': '1px' };
  const all = Object.fromEntries([
    ...table,
    [nameOf(QUIET_STYLE), quiet] as const,
    [nameOf(PLAIN_STYLE), { ...look('solid', null), 'text-decoration-thickness': '1px' }] as const,
    [
      nameOf(STRUCK_STYLE),
      { ...look('solid', null), 'text-decoration-line': 'line-through', 'text-decoration-thickness': '2px' },
    ] as const,
    [CURRENT_NAME, look('double', CURRENT_SWATCH)] as const,
  ]);
  expect(Object.keys(all)).toEqual(ALL_NAMES);
  expect(said).toEqual(Object.fromEntries(Object.entries(all).map(([name, one]) => [`::highlight(${name})`, one])));
});

test('AX-12: nothing is painted in print', () => {
  expect(css.trim()).toMatch(/^@media screen \{[^@]*\}$/);
});

test('colours are literal', () => {
  expect(css).not.toContain('var(');
});
