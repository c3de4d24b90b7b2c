import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PhraseSet } from '../../../../lib/core/text/phrases/phrase-set';

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
  expect(new PhraseSet([phrase]).exec(text)?.[0]).toBe(found);
});

it.each([
  ['plus', 'surplus'],
  ['or', 'orange'],
  ['or', 'för'],
  ['e.g.', 'eggs'],
  ['requirement', 'requirements'],
])('does not find “%s” in “%s”', (phrase, text) => {
  expect(new PhraseSet([phrase]).test(text)).toBe(false);
});

it('takes the longest phrase that fits', () => {
  expect(new PhraseSet(['plus', 'a plus', 'is a plus']).exec('Go is a plus')?.[0]).toBe('is a plus');
});

it('finds nothing for no phrases', () => {
  expect(new PhraseSet([]).test('')).toBe(false);
  expect(new PhraseSet([]).test('anything')).toBe(false);
});

test('every phrase of letters and signs is found as itself', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'ü', '.', '(', ')', '[', '+', '?', '^', '$', '|', '\\', '/', '{', '}'),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(word, (phrase) => {
      expect(new PhraseSet([phrase]).exec(` ${phrase} `)?.[0]).toBe(phrase);
    }),
    { numRuns: 1000 },
  );
});

describe('as the pattern of each phrase would find it', () => {
  /** Phrases and texts of few characters, so that many stand in each other. */
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'É', ' ', '-', '1', '.', ','), maxLength: 12 });
  const phrase = fc
    .string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '-', '*', '.'), minLength: 1, maxLength: 5 })
    .filter((one) => one.trim() === one && !one.includes('**') && one !== '*');

  test('finds the first place, and there the longest', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 5 }), text, (phrases, said) => {
        const found = new PhraseSet(phrases).exec(said);
        const each = phrases.map((one) => patternOf(one).exec(said)).filter((one) => one !== null);
        expect(found?.index).toBe(each.length > 0 ? Math.min(...each.map(({ index }) => index)) : undefined);
      }),
      { numRuns: 3000 },
    );
  });

  test('finds all that do not overlap, and ends where the whole must', () => {
    fc.assert(
      fc.property(phrase, text, (one, said) => {
        const set = new PhraseSet([one]);
        const all = [...said.matchAll(new RegExp(patternOf(one).source, 'giu'))];
        expect(set.all(said).map(({ 0: words, index }) => [words, index])).toEqual(
          all.map(({ 0: words, index }) => [words, index]),
        );
        expect(set.fills(said)).toBe(new RegExp(`^${patternOf(one).source}$`, 'iu').test(said));
      }),
      { numRuns: 3000 },
    );
  });

  function patternOf(one: string): RegExp {
    const source = one
      .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/ /g, '[ \\-]+')
      .replace(/\*/g, '[a-zß-ɏ]*');
    const end = /[\p{L}\p{N}*]$/u.test(one) ? '(?![a-zß-ɏ0-9])' : '';
    return new RegExp(`(?<![a-zß-ɏ0-9])${source}${end}`, 'iu');
  }
});

test('HI-08: a text of one letter or of spaces is looked through in time of its length', () => {
  const set = new PhraseSet(['a * plus', 'a*', 'a b']);
  for (const said of ['a'.repeat(100_000), `${' -'.repeat(50_000)}x`, 'a '.repeat(50_000)]) set.all(said);
});
