import { expect, it, test } from 'vitest';
import { buildDictionary } from '../../../../lib/build/skills/build-dictionary';
import { CLASS } from '../../../../lib/core/dictionary/walk/code-units';
import { ROOT } from '../../../../lib/core/dictionary/walk/name-trie';

const tableOf = (...spellings: string[]) =>
  buildDictionary({ all: spellings.map((name, i) => ({ id: `${i}`, name })) }).names;

it('has one child for each class of each node, and none for others', () => {
  const table = tableOf('abc', 'abd', 'abx', 'b');
  const ab = table.walk(ROOT, 'ab', 0);
  const children = ['c', 'd', 'x'].map((letter) => table.next(ab, letter.charCodeAt(0)));
  expect(new Set(children).size).toBe(3);
  expect(children).not.toContain(ROOT);
  expect(table.next(ab, 'b'.charCodeAt(0))).toBe(ROOT);
  expect(table.next(children[0] ?? 0, 'c'.charCodeAt(0))).toBe(ROOT);
});

it('says with three letters at once what they lead to one by one', () => {
  const table = tableOf('kafka', 'kotlin', 'kong');
  const [k, o, n] = [...'kon'].map((letter) => table.units.of(letter.charCodeAt(0)) & CLASS) as [
    number,
    number,
    number,
  ];
  expect(table.triples[(k * 32 + o) * 32 + n]).toBe(table.walk(ROOT, 'kon', 0));
  expect(table.pairs[k * table.width + o]).toBe(table.walk(ROOT, 'ko', 0));
  expect(table.roots[k]).toBe(table.walk(ROOT, 'k', 0));
});

test.each([
  ['spring boot', 1],
  ['spring - boot', 3],
  ['spring     boot', 0],
  ['spring cloud', 0],
  ['spring', 0],
  ['spring ', 0],
])('in “%s” so many separators lead on', (text, length) => {
  const table = tableOf('Spring Boot', 'Spring');
  expect(table.gapAt(table.walk(ROOT, 'spring', 0), text, 6)).toBe(length);
});

it('knows where spellings end', () => {
  const table = tableOf('go', 'gopher');
  expect(table.hasEnds(table.walk(ROOT, 'go', 0))).toBe(true);
  expect(table.hasEnds(table.walk(ROOT, 'gop', 0))).toBe(false);
});
