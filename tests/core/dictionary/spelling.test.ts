import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { spellingKey } from '../../../lib/core/dictionary/spelling';
import { anyText } from '../any-text';

it.each([
  [['Node.js', 'NodeJS', 'node js', 'Node-JS', 'NODE.JS', ' Node.js '], 'nodejs'],
  [['CI/CD', 'CI-CD', 'CICD', 'ci cd'], 'cicd'],
  [['.NET', '.Net'], '.net'],
  [['C++', 'c++'], 'c++'],
  [['F#', 'F♯'], 'f#'],
  [['Ｒｅａｃｔ', 'React'], 'react'],
])('gives %j one key', (spellings, key) => {
  expect(spellings.map((spelling) => spellingKey(spelling).key)).toEqual(spellings.map(() => key));
});

it.each([
  ['Spring Boot', [[6, 'space']]],
  ['Node.js', [[4, 'space']]],
  ['CI/CD', [[2, 'slash']]],
  ['OpenStack', [[4, 'hump']]],
  ['PostgreSQL', [[7, 'hump']]],
  ['.NET', []],
  ['Docker', []],
])('says where %s may have a gap', (spelling, gaps) => {
  expect([...spellingKey(spelling).gaps]).toEqual(gaps);
});

it('keeps the case apart from the key', () => {
  expect(spellingKey('Node.js')).toMatchObject({ key: 'nodejs', cased: 'Nodejs' });
});

test('every spelling: key and cased have one length, and gaps lie inside', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { key, cased, gaps } = spellingKey(text);
      expect(key).toHaveLength(cased.length);
      for (const at of gaps.keys()) expect(at > 0 && at <= key.length).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
