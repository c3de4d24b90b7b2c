import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../lib/core/profile/profile';
import { askedSkills } from '../../../../lib/core/saved/demand/asked-skills';
import { demandOf } from '../../../../lib/core/saved/demand/demand';
import { sampleOf } from '../../../../lib/core/saved/demand/sample';
import { counted, having } from './postings';

test('a skill counts once a posting, asked for before required before named, and by name where these are equal', () => {
  const postings = [
    counted('1', 'ceph linux kubernetes/nomad'),
    counted('2', 'ceph+ linux ansible~ ceph'),
    counted('3', 'ansible~ cobol- linux+'),
  ];
  expect(
    askedSkills(postings, EMPTY_PROFILE).map(({ id, asked, required, named }) => [id, asked, required, named]),
  ).toEqual([
    ['linux', 3, 2, 3],
    ['ceph', 2, 2, 2],
    ['kubernetes', 1, 1, 1],
    ['nomad', 1, 1, 1],
    ['ansible', 0, 0, 2],
  ]);
});

test('each is had, close to what is had, or missing; what the reader does not want is left out', () => {
  const profile = having('openshift', 'podman', 'linux');
  profile.skills.push({ id: 'php', name: 'PHP', level: 'avoid' as 'working' });
  const [posting] = [counted('1', 'linux kubernetes docker ceph php')];
  const standing = askedSkills(posting ? [posting] : [], profile).map(({ id, standing }) => `${id} ${standing}`);
  expect(standing).toEqual(['ceph missing', 'docker related', 'kubernetes have', 'linux have']);
});

test('the employer’s own is no demand', () => {
  const own = counted('1', 'ceph linux');
  own.reading.requirements = own.reading.requirements.map((one, i) => (i === 0 ? { ...one, own: true as const } : one));
  expect(askedSkills([own], EMPTY_PROFILE).map(({ id }) => id)).toEqual(['linux']);
});

test('a small sample says so, with how far shares may be off', () => {
  expect(sampleOf(0, 3)).toEqual({ postings: 0, silent: 3, margin: 100, isSmall: true });
  expect(sampleOf(12, 12)).toMatchObject({ margin: 25, isSmall: true });
  expect(sampleOf(40, 40)).toMatchObject({ margin: 15, isSmall: false });
  expect(sampleOf(3_000, 3_000)).toMatchObject({ margin: 2, isSmall: false });
});

test('postings that name no technology are told and weigh nothing', () => {
  const { sample, skills } = demandOf([counted('1', 'ceph'), counted('2', '')], EMPTY_PROFILE);
  expect(sample).toMatchObject({ postings: 1, silent: 1 });
  expect(skills).toHaveLength(1);
});

const asks = fc
  .array(
    fc.tuple(
      fc.constantFrom('ceph', 'linux', 'kubernetes', 'docker', 'nova', 'openstack'),
      fc.constantFrom('', '+', '~', '-'),
    ),
  )
  .map((all) => all.map((one) => one.join('')).join(' '));

test('whatever is asked for, counts fit the sample, and the order of the postings changes nothing', () => {
  fc.assert(
    fc.property(fc.array(asks, { maxLength: 12 }), fc.subarray(['ceph', 'openshift', 'podman']), (all, ids) => {
      const postings = all.map((one, i) => counted(String(i), one));
      const profile = having(...ids);
      const demand = demandOf(postings, profile);
      const { sample, skills, learning, pairs } = demand;
      expect(sample.postings + sample.silent).toBe(postings.length);
      for (const { asked, required, named } of skills) {
        expect(required).toBeLessThanOrEqual(asked);
        expect(asked).toBeLessThanOrEqual(named);
        expect(named).toBeLessThanOrEqual(sample.postings);
      }
      for (const { lifts, postings: asking, standing } of learning.skills) {
        expect(lifts).toBeLessThanOrEqual(asking);
        expect(asking).toBeLessThanOrEqual(learning.below);
        expect(standing).not.toBe('have');
      }
      expect(learning.below).toBeLessThanOrEqual(learning.scored);
      for (const { lift } of pairs) expect(lift).toBeGreaterThan(1);
      expect(demandOf(postings.toReversed(), profile)).toEqual(demand);
    }),
  );
});
