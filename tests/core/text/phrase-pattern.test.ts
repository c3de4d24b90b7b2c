import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { phrasePattern } from '../../../lib/core/text/phrase-pattern';

it.each([
  ['a plus', 'Go is a plus.', 'a plus'],
  ['a plus', 'GO IS A PLUS', 'A PLUS'],
  ['nice to have', 'Nice-to-have: Go', 'Nice-to-have'],
  ['requirement*', 'Our requirements:', 'requirements'],
  ['requirement*', 'A requirement', 'requirement'],
  ['e.g.', 'tools, e.g. Go', 'e.g.'],
  ['and/or', 'Go and/or Rust', 'and/or'],
  ['über uns', 'ÜBER UNS', 'ÜBER UNS'],
])('finds “%s” in “%s”', (phrase, text, found) => {
  expect(phrasePattern([phrase]).exec(text)?.[0]).toBe(found);
});

it.each([
  ['plus', 'surplus'],
  ['or', 'orange'],
  ['or', 'för'],
  ['e.g.', 'eggs'],
  ['requirement', 'requirements'],
])('does not find “%s” in “%s”', (phrase, text) => {
  expect(phrasePattern([phrase]).test(text)).toBe(false);
});

it('takes the longest phrase that fits', () => {
  expect(phrasePattern(['plus', 'a plus', 'is a plus']).exec('Go is a plus')?.[0]).toBe('is a plus');
});

it('finds nothing for no phrases', () => {
  expect(phrasePattern([]).test('')).toBe(false);
  expect(phrasePattern([]).test('anything')).toBe(false);
});

test('every phrase of letters and signs is found as itself', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'ü', '.', '(', ')', '[', '+', '?', '^', '$', '|', '\\', '/', '{', '}'),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(word, (phrase) => {
      expect(phrasePattern([phrase]).exec(` ${phrase} `)?.[0]).toBe(phrase);
    }),
    { numRuns: 1000 },
  );
});
