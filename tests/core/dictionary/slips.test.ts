import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { buildDictionary } from '../../../lib/build/skills/build-dictionary';
import { oneSlipAway } from '../../../lib/core/dictionary/slips';

const near = (word: string, names: string[], changed = true) => {
  const { names: table } = buildDictionary({ all: names.map((name) => ({ id: name, name })) });
  return [...oneSlipAway(table, word, changed)].flatMap((node) => table.at(node).map(({ text }) => text)).sort();
};

it.each([
  ['a letter missing', 'prometeus'],
  ['a letter too many', 'promettheus'],
  ['a letter changed', 'promotheus'],
  ['two letters swapped', 'promehteus'],
  ['the last letter missing', 'prometheu'],
  ['a letter behind it', 'prometheuss'],
])('finds a name with %s', (_slip, word) => {
  expect(near(word, ['prometheus', 'other'])).toEqual(['prometheus']);
});

it('leaves the first letter alone, and changed letters where they are not asked for', () => {
  expect(near('rometheus', ['prometheus'])).toEqual([]);
  expect(near('grometheus', ['prometheus'])).toEqual([]);
  expect(near('promotheus', ['prometheus'], false)).toEqual([]);
});

/** Words of three letters, so that many are near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

test('finds what trying every slip finds', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (wanted, names) => {
      expect(near(wanted, names)).toEqual(names.filter((name) => isNear(wanted, name)).sort());
    }),
    { numRuns: 2000 },
  );
});

function isNear(word: string, name: string): boolean {
  if (word[0] !== name[0]) return false;
  const without = (text: string) => Array.from(text.slice(1), (_, i) => text.slice(0, i + 1) + text.slice(i + 2));
  if (without(name).includes(word) || without(word).includes(name)) return true;
  if (word.length !== name.length) return false;
  const differing = Array.from(word, (letter, i) => (letter === name[i] ? -1 : i)).filter((i) => i >= 0);
  const [a = 0, b = 0] = differing;
  return differing.length < 2 || (differing.length === 2 && b === a + 1 && word[a] === name[b] && word[b] === name[a]);
}
