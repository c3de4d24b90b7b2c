import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { enterSet, nextBeginning } from '../../../../lib/core/text/phrases/phrase-beginnings';
import { PhraseSet } from '../../../../lib/core/text/phrases/phrase-set';

const REST = ', said at such a length that a text is gone over at all';

it.each([
  [['experience with'], `An Experience with Go${REST}`, 3],
  [['experience with'], `Experienced in Go${REST}`, -1],
  [['experience* with'], `Experienced in Go${REST}`, 0],
  [['a plus'], `a minus${REST}`, 0],
  [['über'], `Hier, Über uns${REST}`, 6],
  [["d'expérience"], `ans d’expérience${REST}`, 4],
])('%j may begin in “%s” at %i', (phrases, text, expected) => {
  expect(nextBeginning(enterSet(phrases), text, 0)).toBe(expected);
});

it('looks from an offset on', () => {
  const set = enterSet(['go']);
  expect(nextBeginning(set, `Go and go${REST}`, 1)).toBe(7);
  expect(nextBeginning(set, `Go and go${REST}`, 8)).toBe(-1);
});

test('every text: a phrase that stands in it is found, whatever other sets were asked before', () => {
  const phrase = fc.constantFrom('nice to have', 'plus', 'ideal*', 'a bonus', 'über*', "d'expérience", '½');
  const words = fc.array(
    fc.constantFrom('nice', 'to', 'have', 'plus', 'ideally', 'a', 'Über', "d'", '½', 'bonus', '-'),
    {
      minLength: 20,
    },
  );
  fc.assert(
    fc.property(fc.array(phrase), phrase, words, (others, wanted, said) => {
      const text = said.join(' ');
      const alone = new PhraseSet([wanted]);
      const starts = Array.from(text, (_, at) => at).filter((at) => alone.endAt(text, at) > at);
      new PhraseSet(others).test(text);
      expect(alone.exec(text)?.index).toBe(starts[0]);
    }),
  );
});
