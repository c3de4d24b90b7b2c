import { gzipSync } from 'node:zlib';
import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { packDictionary } from '../../../lib/build/skills/pack';
import { digitAt } from '../../../lib/core/dictionary/packed';
import { ENTRIES } from '../../core/small-dictionary';

it('is the same whenever it is packed', () => {
  expect(packDictionary(ENTRIES)).toEqual(packDictionary(ENTRIES));
});

it('writes a node for each beginning of a key, and the commonest character first', () => {
  const { labels, alphabet, nodes, forms } = packDictionary({
    all: [
      { id: 'aab', name: 'aab' },
      { id: 'aa', name: 'aa' },
    ],
  });
  expect(alphabet).toBe('ab');
  expect([...labels].map((_, at) => digitAt(labels, at))).toEqual([0, 1, 1, 2]);
  expect([...nodes].map((_, at) => forms[digitAt(nodes, at)])).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [0, 1, 0],
  ]);
});

it('says who is part of what, and leaves out links to nowhere', () => {
  const { links } = packDictionary({
    all: [
      { id: 'a', name: 'A', partOf: ['b', 'gone'] },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
    ],
  });
  expect(links.split('\n')).toEqual(['#$  #$', '  ##', '']);
});

it('weighs no more than the design allows', () => {
  expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThanOrEqual(320 * 1024);
});
