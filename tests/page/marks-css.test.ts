import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_NAMES } from '../../lib/page/mark-names';

const css = readFileSync(new URL('../../entrypoints/marks.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);
const rules = new Map(
  [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(([, selector = '', body = '']) => [
    selector.trim(),
    new Map(body.split(';').map((line) => line.split(':').map((part) => part.trim()) as [string, string])),
  ]),
);

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\da-f]{2}/gi) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('the sheet speaks of our names by the bare selector, and of nothing else', () => {
  expect([...rules.keys()]).toEqual(ALL_NAMES.map((name) => `::highlight(${name})`));
});

test('AX-12: nothing is painted in print', () => {
  expect(css.trim()).toMatch(/^@media screen \{/);
  expect(css.match(/@media/g)).toHaveLength(1);
});

test('AX-03, AX-04: every kind has an underline style of its own, and “any” stands alone', () => {
  const styles = [...rules.values()].map((rule) => rule.get('text-decoration-style'));
  expect(styles).toEqual(['solid', 'dashed', 'dotted', 'solid', 'double']);
});

describe.each([...rules])('%s', (_selector, rule) => {
  const of = (property: string) => rule.get(property) ?? '';

  test('AX-05: text and underline stand out from the background', () => {
    expect(of('background-color')).toMatch(/^#[\da-f]{6}$/);
    expect(contrast(of('color'), of('background-color'))).toBeGreaterThanOrEqual(7);
    expect(contrast(of('text-decoration-color'), of('background-color'))).toBeGreaterThanOrEqual(4.5);
  });

  test('AX-06: text painted by a gradient is readable too', () => {
    expect(of('-webkit-text-fill-color')).toBe(of('color'));
  });

  test('colours are literal', () => {
    expect([...rule.values()].join()).not.toContain('var(');
  });
});
