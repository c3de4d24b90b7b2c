import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packReading, type SkillTable, unpackReading } from '../../../lib/storage/packed/pack-reading';
import type { TabReading } from '../../../lib/storage/readings';

function readingOf(text: string, start: number, evidence: string, skill: string): TabReading {
  return {
    tabId: 1,
    frameId: 0,
    key: 'a',
    path: 'test',
    posting: {
      url: '',
      title: text.slice(0, 9),
      company: '',
      text,
      blocks: [{ start: 0, end: text.length, kind: 'text' }],
    },
    reading: {
      version: 1,
      skills: { ceph: { id: 'ceph', name: skill } as never },
      mentions: [{ start, end: start + 1, skill: 'ceph', strength: 'required', doubtful: false }],
      unknown: [{ start, end: start + 1, text: 'x', sure: 0.5, evidence }],
      requirements: [{ anyOf: ['ceph'], strength: 'required', evidence, start, doubtful: false }],
      facts: [],
    },
  };
}

const texts = fc.string({ unit: 'binary', maxLength: 200 });

it('what is packed comes back as it was, whatever its text, its sentences and the words of before', () => {
  fc.assert(
    fc.property(
      texts,
      fc.nat(200),
      texts,
      fc.nat(20),
      fc.array(texts, { maxLength: 3 }),
      (text, start, other, length, names) => {
        const table: SkillTable = {};
        const evidences = [other, text.slice(start, start + length)];
        const all = evidences.flatMap((evidence) =>
          ['Ceph', ...names].map((name) => readingOf(text, start, evidence, name)),
        );
        const packed = all.map((one) => packReading(one, table));
        expect(packed.map((one) => unpackReading(one, table))).toEqual(all);
      },
    ),
  );
});

it('sentences of the text and skills known before take no room', () => {
  const text = 'You run Ceph every day. '.repeat(100);
  const table: SkillTable = {};
  packReading(readingOf('', 0, '', 'Ceph '.repeat(500)), table);
  const packed = packReading(readingOf(text, 2_000, text.slice(1_992, 2_015), 'Ceph '.repeat(500)), table);
  expect(packed.length).toBeLessThan(text.length + 600);
  expect(packed.split('You run Ceph')).toHaveLength(101);
});
