import { gzipSync } from 'node:zlib';
import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { packDictionary } from '../../../lib/build/skills/pack';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { nodesOf } from '../../../lib/core/dictionary/table/nodes';
import { CLASS } from '../../../lib/core/dictionary/table/signs';
import { CHILD_AT } from '../../../lib/core/dictionary/walk/links';
import { ENTRIES } from '../../core/small-dictionary';

it('is the same whenever it is packed', () => {
  expect(packDictionary(ENTRIES)).toEqual(packDictionary(ENTRIES));
});

it('writes each spelling from where it leaves the one before, in the case of most, and the commonest character first', () => {
  const { alphabet, spelled, ends, levels } = packDictionary({
    all: ['Kafka', 'Kafka Streams', 'KAFKA', 'Kanban'].map((name, i) => ({ id: `${i}`, name })),
  });
  const [stays = '', two = '', four = ''] = [0, 2, 4].map((back) => ends.charAt(back));
  expect(alphabet.charAt(0)).toBe('a');
  expect(levels.slice(0, 4)).toEqual([1, 1, 1, 2]);
  expect(spelled).toContain(`fka${stays}${stays} Streams`);
  expect(spelled.startsWith('Ka')).toBe(true);
  expect([two, four].every((sign) => sign !== '')).toBe(true);
});

it('numbers nodes level by level, the children of each side by side', () => {
  const { links, labels, nodeOf } = nodesOf(
    packDictionary({
      all: [
        { id: 'aab', name: 'aab' },
        { id: 'aa', name: 'aa' },
      ],
    }),
  );
  expect([...labels.subarray(0, 4)].map((label) => label & CLASS)).toEqual([0, 1, 1, 2]);
  expect([...links].map((link) => link >>> CHILD_AT)).toEqual([1, 2, 3, 4, 4]);
  expect([...nodeOf.subarray(0, 2)]).toEqual([2, 3]);
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

it('takes as many characters as there are classes, and no more', () => {
  const written = (count: number) => ({
    all: Array.from({ length: count }, (_, i) => ({ id: `${i}`, name: String.fromCharCode(0x4e00 + i) })),
  });
  const { skills } = openDictionary(packDictionary(written(254)));
  expect([skills.get('0')?.name, skills.get('253')?.name]).toEqual(['一', '\u4efd']);
  expect(() => packDictionary(written(255))).toThrow('254');
});

it('weighs no more than the design allows', () => {
  expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThanOrEqual(320 * 1024);
});
