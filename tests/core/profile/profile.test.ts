import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  EMPTY_PROFILE,
  LEVELS,
  type ProfileSkill,
  withChanges,
  withoutSkill,
  withSkill,
} from '../../../lib/core/profile/profile';

const go: ProfileSkill = { id: 'go', name: 'Go', level: 'working' };
const ceph: ProfileSkill = { id: 'ceph', name: 'Ceph', level: 'expert', years: 3 };

describe('a profile', () => {
  it('is sorted by name, whatever came first', () => {
    expect(withSkill(withSkill(EMPTY_PROFILE, go), ceph)).toEqual({ version: 1, skills: [ceph, go] });
  });

  it('puts a skill in place of the one with its id', () => {
    const older = withSkill(EMPTY_PROFILE, { ...go, years: 2 });
    expect(withSkill(older, go).skills).toEqual([go]);
  });

  it('loses a skill by its id, and nothing by an id it has not', () => {
    const both = withSkill(withSkill(EMPTY_PROFILE, go), ceph);
    expect(withoutSkill(both, 'go').skills).toEqual([ceph]);
    expect(withoutSkill(both, 'rust')).toEqual(both);
  });
});

test('the order in which skills were added has no meaning, and nothing is changed in place', () => {
  const skill = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    level: fc.constantFrom(...LEVELS),
  });
  const skills = fc
    .uniqueArray(skill, { selector: ({ id }) => id })
    .map((all) => all.map((one) => ({ ...one, name: one.id })));
  fc.assert(
    fc.property(skills, (skills) => {
      const add = (all: ProfileSkill[]) => all.reduce(withSkill, EMPTY_PROFILE);
      expect(add([...skills].reverse())).toEqual(add(skills));
      expect(EMPTY_PROFILE.skills).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('many skills are changed at once: added, put in place of others, removed', () => {
  const skill = (name: string, level: 'working' | 'expert' = 'working') => ({ id: name.toLowerCase(), name, level });
  const before = { version: 1 as const, skills: [skill('Ada'), skill('Go'), skill('Rust')] };
  const after = withChanges(before, [skill('Go', 'expert'), skill('Elm'), skill('Elm', 'expert')], ['rust']);
  expect(after.skills).toEqual([skill('Ada'), skill('Elm', 'expert'), skill('Go', 'expert')]);
});
