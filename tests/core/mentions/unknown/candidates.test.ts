import { expect, it } from 'vitest';
import { runsOf } from '../../../../lib/core/mentions/unknown/candidates';
import { addWord } from '../../../../lib/core/mentions/unknown/model/word-filter';
import { listsOf } from '../../../../lib/core/mentions/unknown/view/lists';
import { rowOf, written } from '../../../../lib/core/mentions/unknown/view/row';
import { fold } from '../../../../lib/core/text/fold';

const WORDS = new Uint8Array(64);
for (const word of ['using', 'we', 'deploy', 'java', 'cooking']) addWord(WORDS, word);

function runs(text: string, known: string[] = []) {
  const claims = known.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, mark: 1 }));
  const row = rowOf(fold(text), 'text', [claims]);
  return runsOf(row, listsOf(row), WORDS).map(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => written(row, from + i)).join(' '),
  );
}

it.each([
  ['We deploy with Flux Capacitor and fooBar, baz2 or tf.data', ['Flux Capacitor', 'fooBar', 'baz2', 'tf.data']],
  ['Using Foo we deploy 24 nodes of 10gb in 2024, 9am-3pm', ['Foo']],
  ['a I x', []],
])('what is written as a name, and no word that only opens a sentence: “%s”', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

it('ordinary words with a capital only where a known name is near', () => {
  expect(runs('We deploy the Cooking team')).toEqual([]);
  expect(runs('We deploy the Cooking of Docker', ['Docker'])).toEqual(['Cooking']);
});

it('no name that is known', () => {
  expect(runs('Foo, Docker and Bar', ['Docker'])).toEqual(['Foo', 'Bar']);
});

it('small words only as an item beside a known name, and no ordinary ones', () => {
  expect(runs('docker, zorplify and cooking', ['docker'])).toEqual(['zorplify']);
  expect(runs('we deploy zorplify', ['deploy'])).toEqual([]);
});
