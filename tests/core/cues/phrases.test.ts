import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { longestHits, phraseFinder } from '../../../lib/core/cues/phrases';
import { anyText } from '../any-text';

const find = phraseFinder(
  () =>
    [
      ['good fit', 'asks'],
      ['fit', 'asks'],
      ['requirement*', 'asks'],
      ['a * plus', 'wish'],
      ["you'll", 'reader'],
      ['must-have*', 'asks'],
      ['no worries, if', 'fine'],
    ] as const,
);

/** The words found, each with what it stands for. */
function hitsOf(text: string): string[] {
  return find(text).map(({ start, end, tag }) => `${tag}: ${text.slice(start, end)}`);
}

it.each<[string, string[]]>([
  ['A Good fit', ['asks: Good fit', 'asks: fit']],
  ['Requirements', ['asks: Requirements']],
  ['a big plus', ['wish: a big plus']],
  ['a plus', []],
  ["What you'll need", ["reader: you'll"]],
  ['Must haves, must-haves', ['asks: Must haves', 'asks: must-haves']],
  ['good, fit', ['asks: fit']],
  ['No worries, if', ['fine: No worries, if']],
  ['No worries if', ['fine: No worries if']],
  ['outfit', []],
  ['', []],
])('“%s”: %j', (text, hits) => {
  expect(hitsOf(text)).toEqual(hits);
});

it('of hits inside each other the longest is left', () => {
  expect(longestHits(find('a good fit')).map(({ start, end }) => [start, end])).toEqual([[2, 10]]);
});

test('every text: hits in order, inside the text, starting and ending at words', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(' good fit', ' a big plus ', 'must-haves'), (text, phrase) => {
      const whole = text + phrase;
      const hits = find(whole);
      for (const { start, end } of hits) expect(whole.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
      expect(hits.map(({ start }) => start)).toEqual(hits.map(({ start }) => start).sort((a, b) => a - b));
      expect(longestHits(hits).length).toBeLessThanOrEqual(hits.length);
    }),
  );
});

test('what begins with the same word: whole words first, then by how much of it is given', () => {
  const table = phraseFinder(
    () =>
      [
        ['require* all', 'c'],
        ['requ*', 'b'],
        ['requires', 'a'],
      ] as const,
  );
  expect(table('requires all').map(({ tag }) => tag)).toEqual(['a', 'b', 'c']);
});
