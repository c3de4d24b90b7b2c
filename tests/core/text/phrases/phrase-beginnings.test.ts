import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { enterSet, mayHold } from '../../../../lib/core/text/phrases/phrase-beginnings';
import { PhraseSet } from '../../../../lib/core/text/phrases/phrase-set';

const REST = ', said at such a length that a text is gone over at all';

it.each([
  [['experience with'], `Experience with Go${REST}`, true],
  [['experience with'], `Exotic Go${REST}`, false],
  [['ex* with'], `Exotic Go${REST}`, true],
  [['a plus'], `a minus${REST}`, true],
  [['+ more'], `nothing${REST}`, true],
  [['über'], `Über uns${REST}`, true],
])('%j may stand in “%s”: %s', (phrases, text, expected) => {
  expect(mayHold(enterSet(phrases), text)).toBe(expected);
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
