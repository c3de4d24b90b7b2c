import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { PhraseTable } from '../../../../lib/core/text/phrases/phrase-table';

const LETTERS = {
  apart: true,
  partsOf: (phrase: string) => phrase.split(' '),
  letterOf: (code: number) => (code >= 97 && code <= 122 ? code : 0),
  joins: () => true,
};

/** What a table of these phrases finds: words, each with the phrase that stands there. */
function found(phrases: string[], text: string): string[] {
  const table = new PhraseTable(() => phrases.map((phrase) => [phrase, phrase] as const), LETTERS);
  return table.all(text).map(({ start, end, tag }) => `${tag}: ${text.slice(start, end)}`);
}

it.each<[string[], string, string[]]>([
  [['pay'], 'pay, repay, payment', ['pay: pay']],
  [['pay*'], 'pay, repay, payment', ['pay*: pay', 'pay*: payment']],
  [['*pay'], 'pay, repay, payment', ['*pay: pay', '*pay: repay']],
  [['no * pay'], 'no sick pay', ['no * pay: no sick pay']],
  [['*ist frei*'], 'es ist freitag', ['*ist frei*: ist freitag']],
  [['day', 'day'], 'day', ['day: day', 'day: day']],
  [['3 day*'], '3days', ['3 day*: 3days']],
  [[], 'day', []],
  [['day'], '', []],
])('%j in “%s”', (phrases, text, hits) => {
  expect(found(phrases, text)).toEqual(hits);
});

const word = fc.stringMatching(/^[abé]{1,4}$/);
const part = fc.oneof(
  word,
  word.map((stem) => `${stem}*`),
  word.map((stem) => `*${stem}`),
  fc.constant('*'),
);

test('every list of phrases: what is found is what each phrase says word by word', () => {
  const isPart = (wanted: string, said: string) =>
    wanted.endsWith('*')
      ? said.startsWith(wanted.slice(0, -1))
      : wanted.startsWith('*')
        ? said.endsWith(wanted.slice(1))
        : said === wanted;
  fc.assert(
    fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 3 })), fc.array(word), (phrases, words) => {
      const text = words.join(' ');
      const wanted = words.flatMap((_, at) =>
        phrases
          .filter(
            (parts) => at + parts.length <= words.length && parts.every((one, i) => isPart(one, words[at + i] ?? '')),
          )
          .map((parts) => `${parts.join(' ')}: ${words.slice(at, at + parts.length).join(' ')}`),
      );
      expect(
        found(
          phrases.map((parts) => parts.join(' ')),
          text,
        ).toSorted(),
      ).toEqual(wanted.toSorted());
    }),
  );
});
