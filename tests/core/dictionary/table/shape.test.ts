import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { spellingKey } from '../../../../lib/core/dictionary/spelling';
import { lettersOf, shapeOf, spelled } from '../../../../lib/core/dictionary/table/shape';
import { anyText } from '../../any-text';

/** A spelling as it comes back where others with its letters are written as `other`, or all of them are small. */
const again = (text: string, other = '') => {
  const { key } = spellingKey(text);
  const usual = lettersOf(other, key) ?? key.split('');
  return spelled(usual, shapeOf(text, key, usual));
};

it.each([
  'Node.js',
  '.NET',
  'AWS',
  'IBM MQ',
  'MariaDB Galera Cluster',
  'CI/CD',
  'kebab-case',
  'C++',
  'Café',
  'Ｒｅａｃｔ',
  '会計',
  'thirteenletters Here',
])('writes “%s” as it was', (text) => {
  expect(again(text)).toBe(text);
});

it('says nothing of what is written as usual, and of others only how they begin', () => {
  const shape = (text: string, usual: string[]) => shapeOf(text, usual.join('').toLowerCase(), usual);
  expect(shape('Kafka', ['K', 'a', 'f', 'k', 'a'])).toBe('');
  expect(shape('KAfka', ['K', 'a', 'f', 'k', 'a'])).toBe('X2');
  expect(shape('ka-fka', ['K', 'a', 'f', 'k', 'a'])).toBe('x2-x');
  expect(shape('KAFKA', ['K', 'a', 'f', 'k', 'a'])).toBe('X5');
});

it.each([
  ['GitHub', 'github'],
  ['Github', 'GitHub'],
  ['NodeJS', 'Node.js'],
  ['node js', 'Node.js'],
  ['.net', '.NET'],
  ['Café', 'CAFE'],
])('writes “%s” as it was where “%s” is usual', (text, other) => {
  expect(again(text, other)).toBe(text);
});

test('writes every spelling as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(again(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
