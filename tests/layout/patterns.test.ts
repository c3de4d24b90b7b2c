import { describe, expect, test } from 'vitest';
import { growthOf, slowPatterns } from './patterns';
import { readSources } from './sources';

const ours = readSources(process.cwd(), ['lib', 'entrypoints']).filter(
  ({ path }) => /\.tsx?$/.test(path) && !/^lib\/(?:cli|build)\//.test(path),
);
const slow = slowPatterns(ours);
/** Rooms whose texts are pieces of lines, of 2,000 characters at most (`short-blocks.ts`), and one whose names are cut to 80. */
const SHORT = [
  'lib/core/requirements/',
  'lib/core/mentions/',
  'lib/core/facts/',
  'lib/core/cues/',
  'lib/core/dictionary/search/',
];

test('LS-05: no pattern takes its text apart in several ways', () => {
  expect(ours.length).toBeGreaterThan(500);
  expect(slow.filter(({ grows }) => grows !== 'run')).toEqual([]);
});

test('LS-05: a pattern that looks for a run from each place in it stands where its text is short', () => {
  expect(slow.filter(({ grows, path }) => grows === 'run' && !isShort(path))).toEqual([]);
});

describe('what grows is told', () => {
  test.each<[RegExp, ReturnType<typeof growthOf>]>([
    [/^(?:[ -]+[A-Z][A-Z-]*)+:/, 'endless'],
    [/^\s*,?\s*$/, 'ways'],
    [/^(?:[a-z]+\s?){0,5}$/, 'ways'],
    [/\s+$/, 'run'],
    [/^\s*(?:,\s*)?$/, undefined],
    [/(?<!\s)\s+$/, undefined],
    [/^(?:(?<one>a)|(?<one>b))+$/, undefined],
  ])('%s', (pattern, grows) => expect(growthOf(pattern)).toBe(grows));
});

function isShort(path: string): boolean {
  return SHORT.some((place) => path.startsWith(place));
}
