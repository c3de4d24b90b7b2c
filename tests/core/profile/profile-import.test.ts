import { expect, test } from 'vitest';
import type { Profile, ProfileSkill } from '../../../lib/core/profile/profile';
import { planImport } from '../../../lib/core/profile/profile-import';

const skill = (id: string, level: ProfileSkill['level'] = 'working'): ProfileSkill => ({
  id,
  name: id.toUpperCase(),
  level,
});
const MINE: Profile = { version: 1, skills: [skill('a'), skill('b'), skill('c')] };
const FILE: Profile = { version: 1, skills: [skill('d'), skill('b', 'expert'), skill('c')] };

test('a merge adds and changes, and removes nothing', () => {
  expect(planImport(MINE, FILE, 'merge')).toEqual({
    result: { version: 1, skills: [skill('a'), skill('b', 'expert'), skill('c'), skill('d')] },
    added: ['D'],
    changed: ['B'],
    unchanged: ['A', 'C'],
    removed: [],
  });
});

test('a replacement leaves what the file says, and names what goes', () => {
  expect(planImport(MINE, FILE, 'replace')).toEqual({
    result: { version: 1, skills: [skill('b', 'expert'), skill('c'), skill('d')] },
    added: ['D'],
    changed: ['B'],
    unchanged: ['C'],
    removed: ['A'],
  });
});

test('years given or taken away are a change, and neither profile is changed in place', () => {
  const older = { version: 1, skills: [{ ...skill('a'), years: 2 }] } satisfies Profile;
  expect(planImport(MINE, older, 'merge').changed).toEqual(['A']);
  expect(planImport(older, MINE, 'merge').changed).toEqual(['A']);
  expect(planImport(older, older, 'replace').unchanged).toEqual(['A']);
  expect(MINE.skills).toEqual([skill('a'), skill('b'), skill('c')]);
});
