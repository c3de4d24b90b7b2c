import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { spellingKey } from '../../../lib/core/dictionary/spelling';
import { Trie } from '../../../lib/core/dictionary/trie';
import { anyText } from '../any-text';

it('gives what a whole key ends in, and nothing for its beginning or more of it', () => {
  const trie = new Trie<string>();
  trie.add('Spring', 'spring');
  trie.add('Spring Boot', 'boot');
  const values = (key: string) => trie.get(key).map(({ value }) => value);
  expect(values('spring')).toEqual(['spring']);
  expect(values('springboot')).toEqual(['boot']);
  expect(values('springb')).toEqual([]);
  expect(values('springboots')).toEqual([]);
});

it('keeps several values of one spelling in the order they came', () => {
  const trie = new Trie<string>();
  trie.add('Nova', 'openstack-nova');
  trie.add('nova', 'laravel-nova');
  expect(trie.get('nova').map(({ value }) => value)).toEqual(['openstack-nova', 'laravel-nova']);
});

it('HI-08: takes every sign of a spelling as itself', () => {
  const trie = new Trie<number>();
  for (const [i, spelling] of ['(a+)+$', '.*', '[', '\\', 'C++'].entries()) trie.add(spelling, i);
  expect(trie.get('aaaa')).toEqual([]);
  expect(trie.get('(a+)+$').map(({ value }) => value)).toEqual([0]);
});

test('HI-08: whatever is added is found under its key', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 8 }), (spellings) => {
      const trie = new Trie<number>();
      for (const [i, spelling] of spellings.entries()) trie.add(spelling, i);
      for (const [i, spelling] of spellings.entries()) {
        expect(trie.get(spellingKey(spelling).key).map(({ value }) => value)).toContain(i);
      }
    }),
    { numRuns: 1000 },
  );
});
