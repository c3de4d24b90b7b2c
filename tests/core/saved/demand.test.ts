import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import type { Profile } from '../../../lib/core/profile/profile';
import type { Reading, Strength } from '../../../lib/core/reading';
import {
  compareAll,
  type DemandPosting,
  lifts,
  pairs,
  payBySkill,
  shareByWeek,
  skillDemand,
  USUAL_BAR,
} from '../../../lib/core/saved/demand';
import type { ReadSkill } from '../../../lib/core/skill';

const skill = (name: string, more: Partial<ReadSkill> = {}): ReadSkill => {
  return { name, category: 'x', aliases: [], impliedBy: [], partOf: [], related: [], ...more };
};
const SKILLS = {
  go: skill('Go'),
  rust: skill('Rust', { related: ['go'] }),
  k8s: skill('Kubernetes', { impliedBy: ['openshift'] }),
  openshift: skill('OpenShift'),
  ceph: skill('Ceph'),
  sql: skill('SQL'),
};
const IDS = Object.keys(SKILLS);
const PROFILE: Profile = {
  version: 1,
  skills: [
    { id: 'go', name: 'Go', level: 'working' },
    { id: 'sql', name: 'SQL', level: 'expert' },
  ],
};

function posting(asks: [string, Strength?][], more: Partial<DemandPosting> & { bar?: number } = {}): DemandPosting {
  const { bar, ...rest } = more;
  const requirements = asks.map(([ids, strength = 'required']) => {
    return { anyOf: ids.split('|'), strength, evidence: '', start: 0, doubtful: false };
  });
  return {
    reading: { skills: SKILLS, requirements, ...(bar !== undefined && { bar }) },
    at: '2026-11-25T10:00:00.000Z',
    ...rest,
  };
}

const ALL = [
  posting([['go'], ['rust'], ['k8s'], ['ceph', 'preferred']]),
  posting([['go', 'preferred'], ['k8s'], ['sql', 'excluded']], { at: '2026-11-17T10:00:00.000Z' }),
];

test('skills are counted once a posting, by standing, the excluded not at all', () => {
  expect(skillDemand(compareAll(ALL, PROFILE), PROFILE)).toEqual([
    { id: 'go', name: 'Go', count: 2, required: 1, standing: 'have' },
    { id: 'k8s', name: 'Kubernetes', count: 2, required: 2, standing: 'missing' },
    { id: 'ceph', name: 'Ceph', count: 1, required: 0, standing: 'missing' },
    { id: 'rust', name: 'Rust', count: 1, required: 1, standing: 'related' },
  ]);
});

test('the share of a skill is by week, from Monday on', () => {
  expect(shareByWeek(compareAll(ALL, PROFILE), 'rust')).toEqual([
    { week: '2026-11-16', share: 0, of: 1 },
    { week: '2026-11-23', share: 1, of: 1 },
  ]);
});

test('pairs are counted both ways as one, among those that are wanted', () => {
  expect(pairs(compareAll(ALL, PROFILE), ['go', 'k8s', 'rust'])[0]).toMatchObject({ ids: ['go', 'k8s'], count: 2 });
});

test('pay is a year’s, the median, in the currency that most name', () => {
  const paid = [
    posting([['go']], { pay: { min: 50_000, max: 70_000, currency: 'EUR', per: 'year' } }),
    posting([['go']], { pay: { min: 6_000, max: 6_000, currency: 'EUR', per: 'month' } }),
    posting([['go']], { pay: { min: 90_000, currency: 'EUR', per: 'year' } }),
    posting([['go']], { pay: { min: 900, currency: 'EUR', per: 'day' } }),
    posting([['go']], { pay: { min: 1, currency: 'USD', per: 'year' } }),
    posting([['rust']], { pay: { min: 1, currency: 'EUR', per: 'year' } }),
  ];
  expect(payBySkill(compareAll(paid, PROFILE), 3)).toEqual({
    currency: 'EUR',
    skills: [{ id: 'go', name: 'Go', median: 72_000, count: 3 }],
  });
  expect(payBySkill([], 1)).toEqual({ currency: '', skills: [] });
});

const ask = fc.tuple(
  fc.array(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }).map((ids) => ids.join('|')),
  fc.constantFrom<Strength>('required', 'preferred', 'context', 'excluded'),
);
const asking = fc.record({
  asks: fc.array(ask, { maxLength: 8 }),
  bar: fc.option(fc.constantFrom(0.5, 0.9), { nil: undefined }),
});
const profiles = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 });

test('what a skill would lift is what a comparison with it says', () => {
  fc.assert(
    fc.property(fc.array(asking, { maxLength: 5 }), profiles, (many, had) => {
      const profile: Profile = { version: 1, skills: had.map((id) => ({ id, name: id, level: 'working' })) };
      const postings = many.map(({ asks, bar }) => posting(asks, bar === undefined ? {} : { bar }));
      const found = new Map(lifts(compareAll(postings, profile)).map(({ id, count }) => [id, count]));
      const scoreOf = ({ reading }: DemandPosting, mine: Profile) => {
        const whole: Reading = { version: 0, mentions: [], unknown: [], facts: [], ...reading };
        const { points, weight, score, bar = USUAL_BAR } = compare(whole, mine);
        return { isOver: (100 * points) / weight >= bar, hasScore: score !== undefined };
      };
      for (const id of IDS.filter((one) => !had.includes(one))) {
        const more: Profile = { ...profile, skills: [...profile.skills, { id, name: id, level: 'working' }] };
        const lifted = postings.filter((one) => {
          const asks = one.reading.requirements.some(
            ({ anyOf, strength }) => anyOf.includes(id) && strength !== 'excluded',
          );
          const now = scoreOf(one, profile);
          return asks && now.hasScore && !now.isOver && scoreOf(one, more).isOver;
        });
        expect(found.get(id) ?? 0).toBe(lifted.length);
      }
    }),
  );
});
