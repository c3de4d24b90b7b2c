import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import { marksOf } from '../../../lib/core/match/marks';
import { EMPTY_PROFILE, type Profile, type ProfileSkill } from '../../../lib/core/profile/profile';
import type { Reading, Requirement } from '../../../lib/core/reading';
import type { ReadSkill } from '../../../lib/core/skill';

const read = (name: string, relations: Partial<ReadSkill> = {}): ReadSkill => {
  return { name, category: 'any', aliases: [], impliedBy: [], related: [], partOf: [], ...relations };
};
const SKILLS = {
  docker: read('Docker', { related: ['buildah'] }),
  podman: read('Podman'),
  lxc: read('LXC'),
  go: read('Go'),
};
const IDS = Object.keys(SKILLS);

/** A reading that names each skill once, in this order, and asks for these alternatives. */
function reading(...asked: (Partial<Requirement> & { anyOf: string[] })[]): Reading {
  return {
    version: 1,
    skills: SKILLS,
    mentions: IDS.map((skill, at) => ({ start: at, end: at + 1, skill, strength: 'required', doubtful: false })),
    unknown: [],
    facts: [],
    requirements: asked.map((one, start) => ({ strength: 'required', evidence: '', start, doubtful: false, ...one })),
  };
}

function profile(...skills: (Partial<ProfileSkill> & { id: string })[]): Profile {
  return { version: 1, skills: skills.map((skill) => ({ name: skill.id, level: 'working', ...skill })) };
}

const kinds = (named: Reading, skills: Profile) =>
  Object.fromEntries(marksOf(named, skills).map(({ start, mark }) => [IDS[start], mark]));

describe('an alternative', () => {
  const containers = { anyOf: ['docker', 'podman', 'lxc'] };

  test('that another makes up for is not missing', () => {
    expect(kinds(reading(containers), profile({ id: 'podman' }))).toMatchObject({
      docker: 'plain',
      podman: 'have',
      lxc: 'plain',
    });
  });

  test('that another makes up for in part is not missing either: what is asked for is not', () => {
    const skills = profile({ id: 'podman', years: 1 });
    expect(kinds(reading({ ...containers, years: 3 }), skills)).toMatchObject({
      docker: 'plain',
      podman: 'partly',
      lxc: 'plain',
    });
  });

  test('is missing where all are, and where it is asked for by itself elsewhere', () => {
    expect(kinds(reading(containers), profile({ id: 'go' }))).toMatchObject({ docker: 'missing', lxc: 'missing' });
    const named = reading(containers, { anyOf: ['lxc'] });
    expect(kinds(named, profile({ id: 'podman' }))).toMatchObject({ docker: 'plain', lxc: 'missing' });
  });
});

test('without a skill to compare with, no mark says anything: not even where one is only avoided', () => {
  const named = reading({ anyOf: ['docker', 'podman'] }, { anyOf: ['go'] });
  expect(new Set(Object.values(kinds(named, EMPTY_PROFILE)))).toEqual(new Set(['plain']));
  expect(kinds(named, profile({ id: 'go', level: 'avoid' }))).toEqual({
    docker: 'plain',
    podman: 'plain',
    lxc: 'plain',
  });
});

test('a skill that is asked for is painted missing only where a line of the match is missing, and each such line has one', () => {
  const asked = fc.record({
    anyOf: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
    strength: fc.constantFrom('required' as const, 'preferred' as const),
  });
  const skills = fc
    .uniqueArray(fc.constantFrom(...IDS, 'buildah', 'stranger'), { minLength: 1 })
    .map((all) => profile(...all.map((id) => ({ id }))));
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 6 }), skills, (all, mine) => {
      const named = reading(...all);
      const marks = kinds(named, mine);
      for (const { requirement, outcome } of compare(named, mine).lines) {
        const own = requirement.anyOf.map((id) => marks[id]);
        if (outcome === 'missing') expect(own).toEqual(own.map(() => 'missing'));
        else expect(own.some((mark) => mark === 'have' || mark === 'partly')).toBe(true);
      }
      const missing = new Set(
        compare(named, mine).lines.flatMap(({ requirement, outcome }) =>
          outcome === 'missing' ? requirement.anyOf : [],
        ),
      );
      for (const id of all.flatMap(({ anyOf }) => anyOf)) if (!missing.has(id)) expect(marks[id]).not.toBe('missing');
    }),
  );
});
