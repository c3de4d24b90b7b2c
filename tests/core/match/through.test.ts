import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import { marksOf } from '../../../lib/core/match/marks';
import { throughSkills } from '../../../lib/core/match/through';
import type { Level, Profile } from '../../../lib/core/profile/profile';
import { withRelation } from '../../../lib/core/profile/relations';
import type { Reading, Requirement } from '../../../lib/core/reading';
import type { ReadSkill } from '../../../lib/core/skill';

const read = (name: string, more: Partial<ReadSkill> = {}): ReadSkill => {
  return { name, category: 'any', aliases: [], impliedBy: [], related: [], partOf: [], ...more };
};
const SKILLS: Record<string, ReadSkill> = {
  lxc: read('LXC', { impliedBy: ['lxd', 'incus'], related: ['docker'] }),
  lxd: read('LXD', { related: ['incus'] }),
  incus: read('Incus', { related: ['lxd'] }),
  docker: read('Docker', { related: ['lxc', 'podman'] }),
  podman: read('Podman', { related: ['docker'] }),
  go: read('Go'),
};
const profile = (...ids: string[]): Profile => ({
  version: 1,
  skills: ids.map((id) => ({ id, name: SKILLS[id]?.name ?? id, level: 'working' })),
});
const at = (one: Profile, id: string, level: Level): Profile => ({
  ...one,
  skills: one.skills.map((skill) => (skill.id === id ? { ...skill, level } : skill)),
});
const through = (one: Profile) =>
  throughSkills(one, Object.entries(SKILLS)).map(
    ({ name, kind, through }) => `${kind} ${name}: ${through.map((by) => by.name + (by.isOff ? ' (off)' : '')).join()}`,
  );

function reading(id: string): Reading {
  const requirement: Requirement = { anyOf: [id], strength: 'required', evidence: '', start: 0, doubtful: false };
  const mention = { start: 0, end: 3, skill: id, strength: 'required' as const, doubtful: false };
  return { version: 1, skills: SKILLS, mentions: [mention], unknown: [], requirements: [requirement], facts: [] };
}

describe('what skills count for', () => {
  it('is what they imply, then what is related, each with all that it is had by', () => {
    expect(through(profile('lxd'))).toEqual(['implied LXC: LXD', 'related Incus: LXD']);
    expect(through(profile('lxd', 'docker'))).toEqual([
      'implied LXC: LXD,Docker',
      'related Incus: LXD',
      'related Podman: Docker',
    ]);
    expect(through(profile())).toEqual([]);
  });

  it('is nothing that is added, or of no interest, and nothing through what is of no interest', () => {
    expect(through(profile('lxd', 'lxc', 'incus'))).toEqual(['related Docker: LXC']);
    expect(through(at(profile('lxd', 'lxc'), 'lxc', 'avoid'))).toEqual(['related Incus: LXD']);
    expect(through(at(profile('lxd'), 'lxd', 'avoid'))).toEqual([]);
  });

  it('is only related through what is being learned', () => {
    expect(through(at(profile('lxd'), 'lxd', 'learning'))).toEqual(['related Incus: LXD', 'related LXC: LXD']);
  });

  it('is still listed where it is off, so that it can be switched on', () => {
    expect(through(withRelation(profile('lxd'), { from: 'lxd', to: 'lxc' }, false))).toEqual([
      'implied LXC: LXD (off)',
      'related Incus: LXD',
    ]);
  });
});

describe('a relation that is off', () => {
  const outcome = (id: string, one: Profile) => compare(reading(id), one).lines[0]?.outcome;

  it('counts for nothing in a match, and leaves all others', () => {
    const both = profile('lxd', 'docker');
    const off = withRelation(both, { from: 'lxd', to: 'lxc' }, false);
    expect([outcome('lxc', both), outcome('lxc', off)]).toEqual(['met', 'related']);
    expect(outcome('lxc', withRelation(off, { from: 'docker', to: 'lxc' }, false))).toBe('missing');
    expect(outcome('incus', off)).toBe('related');
    expect(outcome('lxc', withRelation(off, { from: 'lxd', to: 'lxc' }, true))).toBe('met');
  });

  it('says nothing of the other direction, nor of the skill itself', () => {
    const off = withRelation(profile('lxc'), { from: 'lxd', to: 'lxc' }, false);
    expect(outcome('lxc', off)).toBe('met');
  });

  it('changes marks too', () => {
    const kinds = (one: Profile) => marksOf(reading('lxc'), one).map(({ mark }) => mark);
    expect(kinds(profile('lxd'))).toEqual(['have']);
    expect(kinds(withRelation(profile('lxd'), { from: 'lxd', to: 'lxc' }, false))).toEqual(['missing']);
  });
});
