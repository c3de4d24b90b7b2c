import { expect, test } from 'vitest';
import { compare } from '../../../../lib/core/match/compare';
import { learnNext } from '../../../../lib/core/saved/demand/learn-next';
import { counted, having } from './postings';

const lifts = (...args: Parameters<typeof learnNext>) => learnNext(...args).skills.map(({ id, lifts }) => [id, lifts]);

test('what lifts most postings over 70 % stands first, then what raises scores most', () => {
  const postings = [
    counted('1', 'linux bash ceph go'),
    counted('2', 'linux bash ceph rust'),
    counted('3', 'linux rust go cobol'),
  ];
  const profile = having('linux', 'bash');
  expect(postings.map(({ reading }) => compare(reading, profile).score)).toEqual([50, 50, 25]);
  expect(lifts(postings, profile)).toEqual([
    ['ceph', 2],
    ['go', 1],
    ['rust', 1],
    ['cobol', 0],
  ]);
  expect(learnNext(postings, profile)).toMatchObject({
    below: 3,
    scored: 3,
    skills: [{ postings: 2, gain: 25 }, {}, {}, {}],
  });
});

test('a posting’s own bar counts before 70 %', () => {
  const posting = counted('1', 'linux bash ceph go', { bar: 0.5 });
  expect(learnNext([posting], having('linux', 'bash'))).toEqual({ skills: [], below: 0, scored: 1 });
  expect(lifts([counted('1', 'linux bash ceph go', { bar: 0.9 })], having('linux', 'bash'))).toEqual([
    ['ceph', 0],
    ['go', 0],
  ]);
});

test('a skill that is learned meets what it implies, and one of several that would do is enough', () => {
  const postings = [counted('1', 'linux bash openshift kubernetes'), counted('2', 'linux bash ceph/rook go')];
  expect(lifts(postings, having('linux', 'bash')).slice(0, 5)).toEqual([
    ['openshift', 1],
    ['ceph', 1],
    ['go', 1],
    ['kubernetes', 1],
    ['rook', 1],
  ]);
});

test('postings without a score, and what the reader does not want, are no reason to learn', () => {
  expect(learnNext([counted('1', 'ceph go')], having('linux'))).toEqual({ skills: [], below: 0, scored: 0 });
  const profile = having('linux', 'bash');
  const avoided = { ...profile, skills: [...profile.skills, { id: 'php', name: 'PHP', level: 'avoid' as const }] };
  expect(lifts([counted('1', 'linux bash php/perl rust go')], avoided).map(([id]) => id)).not.toContain('php');
});
