import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import { marksOf } from '../../../lib/core/match/marks';
import { LEVELS, type Profile, type ProfileSkill, withSkill } from '../../../lib/core/profile/profile';
import type { Mention, Reading, Requirement, Strength } from '../../../lib/core/reading';
import type { ReadSkill } from '../../../lib/core/skill';

const read = (name: string, relations: Partial<ReadSkill> = {}): ReadSkill => {
  return { name, category: 'any', aliases: [], impliedBy: [], related: [], partOf: [], ...relations };
};

/** Galera implies MySQL, and Ansible is related to Puppet. */
const SKILLS = {
  mysql: read('MySQL', { impliedBy: ['galera'] }),
  ansible: read('Ansible', { related: ['puppet'] }),
  go: read('Go'),
  rust: read('Rust'),
  lxd: read('LXD'),
};

type Asked = Partial<Requirement> & { anyOf: string[] };

/** A reading that asks for these things, required and without doubt unless they say otherwise. */
function reading(...asked: Asked[]): Reading {
  const requirements = asked.map(
    (one, start): Requirement => ({ strength: 'required', evidence: '', start, doubtful: false, ...one }),
  );
  return { version: 1, skills: SKILLS, mentions: [], unknown: [], requirements, facts: [] };
}

/** A profile of skills at the level `working`, or as they say. */
function profile(...skills: (Partial<ProfileSkill> & { id: string })[]): Profile {
  return { version: 1, skills: skills.map((skill) => ({ name: skill.id, level: 'working', ...skill })) };
}

describe('the outcome of a requirement', () => {
  it.each<[string, Asked, Profile, string, string?]>([
    ['had', { anyOf: ['go'] }, profile({ id: 'go' }), 'met', 'go'],
    ['implied by what is had', { anyOf: ['mysql'] }, profile({ id: 'galera' }), 'met', 'galera'],
    ['had with the years asked', { anyOf: ['go'], years: 3 }, profile({ id: 'go', years: 3 }), 'met', 'go'],
    ['had, years not given', { anyOf: ['go'], years: 3 }, profile({ id: 'go' }), 'met', 'go'],
    ['had with fewer years', { anyOf: ['go'], years: 3 }, profile({ id: 'go', years: 2.5 }), 'short', 'go'],
    [
      'implied with fewer years',
      { anyOf: ['mysql'], years: 3 },
      profile({ id: 'galera', years: 1 }),
      'short',
      'galera',
    ],
    [
      'had with fewer years, implied with more that are too few',
      { anyOf: ['mysql'], years: 3 },
      profile({ id: 'mysql', years: 1 }, { id: 'galera', years: 2 }),
      'short',
      'galera',
    ],
    [
      'had with fewer years, implied with enough',
      { anyOf: ['mysql'], years: 3 },
      profile({ id: 'mysql', years: 1 }, { id: 'galera', years: 4 }),
      'met',
      'galera',
    ],
    ['related to what is had', { anyOf: ['ansible'] }, profile({ id: 'puppet' }), 'related', 'puppet'],
    ['being learned', { anyOf: ['go'] }, profile({ id: 'go', level: 'learning' }), 'related', 'go'],
    ['not had', { anyOf: ['go'] }, profile({ id: 'rust' }), 'missing'],
    ['related to what is avoided', { anyOf: ['ansible'] }, profile({ id: 'puppet', level: 'avoid' }), 'missing'],
    ['one of several that is had', { anyOf: ['rust', 'go'] }, profile({ id: 'go' }), 'met', 'go'],
    [
      'the best of several',
      { anyOf: ['ansible', 'go', 'lxd'], years: 3 },
      profile({ id: 'puppet' }, { id: 'go', years: 1 }),
      'short',
      'go',
    ],
    ['one of several, the other avoided', { anyOf: ['go', 'rust'] }, profile({ id: 'go', level: 'avoid' }), 'missing'],
  ])('is for what is %s: %4$s', (_name, asked, profile, outcome, by) => {
    const [line] = compare(reading(asked), profile).lines;
    expect(line?.outcome).toBe(outcome);
    expect(line?.by).toBe(by);
  });

  it('names the alternative that gave it, and the years of the reader', () => {
    const [line] = compare(reading({ anyOf: ['rust', 'go'], years: 3 }), profile({ id: 'go', years: 5 })).lines;
    expect(line).toMatchObject({ skill: 'go', by: 'go', years: 5, weight: 3, points: 3 });
  });
});

describe('weights', () => {
  const all: Strength[] = ['required', 'preferred', 'context', 'excluded'];
  const weights = (strengths: Strength[]) =>
    compare(
      reading(...strengths.map((strength, i) => ({ anyOf: [Object.keys(SKILLS)[i] as string], strength }))),
      profile(),
    ).lines.map(({ weight }) => weight);

  it('are 3 for what is required, 1 for what is preferred, nothing for the rest', () => {
    expect(weights(['required', 'required', 'preferred', 'required', 'context'])).toEqual([3, 3, 1, 3, 0]);
  });

  it('are 1 for context where fewer than four things are asked for', () => {
    expect(weights(all)).toEqual([3, 1, 1, 0]);
    expect(weights(['context', 'excluded', 'context'])).toEqual([1, 0, 1]);
  });

  it('are none for what is the employer’s own, which counts for nothing else either', () => {
    const own = reading(
      { anyOf: ['go'], own: true },
      { anyOf: ['rust'] },
      { anyOf: ['lxd'] },
      { anyOf: ['mysql'] },
      { anyOf: ['ansible'], strength: 'context' },
    );
    expect(compare(own, profile()).lines.map(({ weight }) => weight)).toEqual([0, 3, 3, 3, 1]);
  });

  it('are none for what is only excluded', () => {
    expect(compare(reading({ anyOf: ['go'], strength: 'excluded' }), profile({ id: 'go' }))).toMatchObject({
      points: 0,
      weight: 0,
      met: 0,
      of: 0,
    });
  });
});

it('hides what the reader avoids altogether', () => {
  const match = compare(reading({ anyOf: ['go'] }, { anyOf: ['rust'] }), profile({ id: 'go', level: 'avoid' }));
  expect(match.lines.map(({ skill }) => skill)).toEqual(['rust']);
  expect(match).toMatchObject({ weight: 3, of: 1 });
});

describe('the score', () => {
  const four = [
    { anyOf: ['go'] },
    { anyOf: ['rust'] },
    { anyOf: ['lxd'] },
    { anyOf: ['mysql'], strength: 'preferred' as const },
  ];

  it('is the share of the points in whole percent', () => {
    const match = compare(reading(...four), profile({ id: 'go' }, { id: 'galera' }));
    expect(match).toMatchObject({ points: 4, weight: 10, met: 2, of: 4, score: 40 });
  });

  it('is not said of fewer than four', () => {
    expect(compare(reading(...four.slice(1)), profile({ id: 'go' }))).not.toHaveProperty('score');
  });

  it('is not said where most are doubtful, and is where half are', () => {
    const doubting = (count: number) =>
      compare(reading(...four.map((one, i) => ({ ...one, doubtful: i < count }))), profile());
    expect(doubting(3)).not.toHaveProperty('score');
    expect(doubting(2)).toHaveProperty('score');
  });

  it('stands beside the bar of the posting', () => {
    expect(compare({ ...reading(...four), bar: 0.7 }, profile()).bar).toBe(70);
    expect(compare(reading(...four), profile())).not.toHaveProperty('bar');
  });
});

describe('marks', () => {
  const mention = (skill: string, start: number, strength: Strength = 'required'): Mention => ({
    start,
    end: start + 2,
    skill,
    strength,
    doubtful: false,
  });
  const mentions = [
    mention('mysql', 0),
    mention('ansible', 10),
    mention('go', 20),
    mention('rust', 30),
    mention('lxd', 40, 'excluded'),
  ];
  const marked = (skills: Profile, ...asked: Asked[]) =>
    marksOf({ ...reading(...asked), mentions }, skills).map(({ start, mark }) => [start, mark]);

  it('say what is had or implied, what is partly so, and what is missing', () => {
    const skills = profile({ id: 'galera' }, { id: 'puppet' }, { id: 'go', years: 1 });
    expect(marked(skills, { anyOf: ['go'], years: 2 })).toEqual([
      [0, 'have'],
      [10, 'partly'],
      [20, 'partly'],
      [30, 'missing'],
    ]);
  });

  it('leave out what is excluded or avoided', () => {
    expect(marked(profile({ id: 'go', level: 'avoid' }, { id: 'lxd' })).map(([start]) => start)).toEqual([0, 10, 30]);
  });
});

const ids = Object.keys(SKILLS);
const anyId = fc.constantFrom(...ids, 'galera', 'puppet', 'stranger');
const anySkill = fc
  .record({ id: anyId, level: fc.constantFrom(...LEVELS), years: fc.option(fc.nat({ max: 10 }), { nil: undefined }) })
  .map(({ years, ...skill }): ProfileSkill => ({ ...skill, name: skill.id, ...(years !== undefined && { years }) }));
const anyProfile = fc
  .uniqueArray(anySkill, { selector: ({ id }) => id })
  .map((skills): Profile => ({ version: 1, skills }));
const anyReading = fc
  .array(
    fc
      .record({
        anyOf: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
        strength: fc.constantFrom<Strength>('required', 'preferred', 'context', 'excluded'),
        years: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
        doubtful: fc.boolean(),
      })
      .map(({ years, ...asked }): Asked => ({ ...asked, ...(years !== undefined && { years }) })),
    { maxLength: 8 },
  )
  .map((asked) => reading(...asked));

describe('for every reading and profile', () => {
  test('the lines sum to the score', () => {
    fc.assert(
      fc.property(anyReading, anyProfile, (reading, profile) => {
        const { lines, points, weight, score, met, of } = compare(reading, profile);
        expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(points);
        expect(lines.reduce((sum, line) => sum + line.weight, 0)).toBe(weight);
        expect(met).toBeLessThanOrEqual(of);
        if (score !== undefined) expect(score).toBe(Math.round((100 * points) / weight));
      }),
      { numRuns: 1000 },
    );
  });

  test('one skill more never lowers the score', () => {
    const added = anySkill.filter(({ level }) => level !== 'avoid');
    fc.assert(
      fc.property(anyReading, anyProfile, added, (reading, profile, skill) => {
        fc.pre(!profile.skills.some(({ id }) => id === skill.id));
        const [before, after] = [compare(reading, profile), compare(reading, withSkill(profile, skill))];
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(after.weight).toBe(before.weight);
        expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1);
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of the profile never matters', () => {
    fc.assert(
      fc.property(anyReading, anyProfile, (reading, profile) => {
        const turned = { ...profile, skills: [...profile.skills].reverse() };
        expect(compare(reading, turned)).toEqual(compare(reading, profile));
        expect(marksOf(reading, turned)).toEqual(marksOf(reading, profile));
      }),
      { numRuns: 1000 },
    );
  });

  test('an empty profile meets nothing', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { lines, points, met } = compare(reading, profile());
        expect(lines.every(({ outcome }) => outcome === 'missing')).toBe(true);
        expect([points, met]).toEqual([0, 0]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('LS-12: a profile is gone through a fixed number of times, however long it is', () => {
  const readsOf = (length: number) => {
    let reads = 0;
    const skills = Array.from({ length }, (_, i): ProfileSkill => {
      const skill: ProfileSkill = { id: `skill-${i}`, name: `Skill ${i}`, level: 'expert' };
      return new Proxy(skill, {
        get: (target, key) => {
          reads++;
          return Reflect.get(target, key);
        },
      });
    });
    compare(reading({ anyOf: ['go'] }, { anyOf: ['mysql', 'rust'] }, { anyOf: ['ansible'] }), { version: 1, skills });
    return reads;
  };
  expect(readsOf(8_000)).toBeGreaterThan(0);
  expect(readsOf(8_000) / readsOf(4_000)).toBeCloseTo(2, 1);
});
