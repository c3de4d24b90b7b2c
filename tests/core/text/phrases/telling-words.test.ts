import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { PhraseSet } from '../../../../lib/core/text/phrases/phrase-set';
import { TellingWords } from '../../../../lib/core/text/phrases/telling-words';

const bitsOf = (phrases: string[], text: string) => new TellingWords(() => [[phrases, 1]]).in(text, 0, text.length);

it.each([
  ['remote', 'Fully Remote work', true],
  ['remote', 'remotely', false],
  ['remot*', 'remotely', true],
  ['*werk', 'Wir suchen Thuiswerk', true],
  ['*werk', 'werkt', false],
  ['visa sponsorship', 'We give no visa sponsorship.', true],
  ['visa sponsorship', 'A sponsorship of a visa', false],
  ['in the * lab', 'The work in the lab', true],
  ['must be in', 'All must have been told in time', false],
  ['ansässig', 'ANSASSIG', true],
  ['début', 'Debut 2027', true],
])('“%s” may stand in “%s”: %s', (phrase, text, expected) => {
  expect(bitsOf([phrase], text) === 1).toBe(expected);
});

it('tells lists apart, and looks no further than it has to', () => {
  const words = new TellingWords(() => [
    [['remote'], 1],
    [['visa'], 2],
  ]);
  const text = 'remote, without a visa';
  expect(words.in(text, 0, text.length)).toBe(3);
  expect(words.in(text, 0, text.length, 1)).toBe(1);
  expect(words.in(text, 8, text.length)).toBe(2);
});

test('no phrase that stands in a text is passed over', () => {
  const word = fc.constantFrom('remote', 'work', 'from', 'Home', 'à', 'distance', 'the', 'b', 'visa');
  const phrase = fc
    .array(fc.constantFrom('remot*', 'work', 'from', 'home', 'à', 'dist*', 'the', 'visa'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 4 }),
      fc.array(word, { maxLength: 12 }),
      (phrases, words) => {
        const text = words.join(' ');
        if (new PhraseSet(phrases).test(text)) expect(bitsOf(phrases, text)).toBe(1);
      },
    ),
  );
});
