import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import { marksOf } from '../../../lib/core/match/marks';
import type { Level, Profile } from '../../../lib/core/profile/profile';
import type { Mention, Reading, Requirement } from '../../../lib/core/reading';
import type { ReadSkill } from '../../../lib/core/skill';

const NOTHING = { category: 'any', aliases: [], impliedBy: [], related: [], partOf: [] };
const SKILLS: Record<string, ReadSkill> = {
  go: { ...NOTHING, name: 'Go' },
  cloud: { ...NOTHING, name: 'Cloud', impliedBy: ['openstack'] },
};

const profile = (id: string, level: Level = 'working'): Profile => ({ version: 1, skills: [{ id, name: id, level }] });

describe('a broad field', () => {
  const asked: Requirement = { anyOf: ['go'], strength: 'required', evidence: '', start: 0, doubtful: false };
  const cloud: Requirement = { ...asked, anyOf: ['cloud'], start: 9 };
  const mention: Mention = { start: 9, end: 14, skill: 'cloud', strength: 'required', doubtful: false };
  const named: Reading = {
    version: 1,
    skills: SKILLS,
    mentions: [],
    unknown: [],
    requirements: [asked],
    facts: [],
    fields: { mentions: [mention], requirements: [cloud] },
  };

  it('is met and weighs for a reader who has it, or what implies it', () => {
    for (const id of ['cloud', 'openstack']) {
      const match = compare(named, profile(id));
      expect(match.lines.map(({ outcome, weight, field }) => [outcome, weight, field])).toEqual([
        ['missing', 3, undefined],
        ['met', 3, true],
      ]);
      expect(match.fields).toEqual([]);
      expect(marksOf(named, profile(id))).toEqual([{ start: 9, end: 14, mark: 'plain' }]);
    }
  });

  it('is listed, weighs nothing and is not marked for all others', () => {
    const match = compare(named, profile('go'));
    expect(match.lines).toHaveLength(1);
    expect(match).toMatchObject({ fields: ['cloud'], weight: 3 });
    expect(marksOf(named, profile('go'))).toEqual([]);
  });

  it('is nowhere for a reader who does not want it', () => {
    const match = compare(named, profile('cloud', 'avoid'));
    expect(match.lines).toHaveLength(1);
    expect(match.fields).toEqual([]);
  });
});
