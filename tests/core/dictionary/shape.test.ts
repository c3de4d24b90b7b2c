import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { shapeOf, spelled } from '../../../lib/core/dictionary/shape';
import { spellingKey } from '../../../lib/core/dictionary/spelling';
import { anyText } from '../any-text';

const again = (text: string) => {
  const { key } = spellingKey(text);
  return spelled(key, shapeOf(text, key));
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

it('is the same for names that are written alike', () => {
  const shape = (text: string) => shapeOf(text, spellingKey(text).key);
  expect(shape('Docker')).toBe(shape('Kafka'));
  expect(shape('Spring Boot')).toBe(shape('Matrix Room'));
});

test('writes every spelling as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(again(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
