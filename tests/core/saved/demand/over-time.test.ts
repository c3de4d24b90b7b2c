import { expect, test } from 'vitest';
import type { Fact, Pay } from '../../../../lib/core/posting/fact';
import { skillPairs } from '../../../../lib/core/saved/demand/pairs';
import { payBySkill } from '../../../../lib/core/saved/demand/pay-by-skill';
import { demandWeeks, shareIn } from '../../../../lib/core/saved/demand/weeks';
import { counted } from './postings';

test('weeks begin on Monday, and those without a posting stand between the others', () => {
  const weeks = demandWeeks([
    counted('1', 'ceph', { day: '2026-11-15' }),
    counted('2', 'ceph linux', { day: '2026-11-16' }),
    counted('3', 'linux', { day: '2026-11-22' }),
    counted('4', 'ceph', { day: '2026-12-01' }),
    counted('5', 'ceph'),
    counted('6', 'ceph', { day: '2026-13-01' }),
  ]);
  expect(weeks.map(({ week, postings }) => [week, postings])).toEqual([
    ['2026-11-09', 1],
    ['2026-11-16', 2],
    ['2026-11-23', 0],
    ['2026-11-30', 1],
  ]);
  expect(weeks.map((week) => shareIn(week, 'ceph'))).toEqual([1, 0.5, undefined, 1]);
  expect(weeks.map((week) => shareIn(week, 'toString'))).toEqual([0, 0, undefined, 0]);
});

test('a lonely old posting does not make thousands of empty weeks', () => {
  const days = ['0001-01-01', '2026-11-16'];
  expect(demandWeeks(days.map((day, i) => counted(String(i), 'ceph', { day })))).toHaveLength(2);
  expect(demandWeeks([])).toEqual([]);
});

test('pairs that come together more often than by chance, the surest first', () => {
  const postings = [
    ...Array.from({ length: 8 }, (_, i) => counted(`a${i}`, 'prometheus grafana linux')),
    ...Array.from({ length: 4 }, (_, i) => counted(`b${i}`, 'react typescript linux')),
    ...Array.from({ length: 4 }, (_, i) => counted(`c${i}`, 'nova openstack linux')),
  ];
  expect(skillPairs(postings).map(({ aName, bName, together, lift }) => [aName, bName, together, lift])).toEqual([
    ['Grafana', 'Prometheus', 8, 2],
    ['React', 'Typescript', 4, 4],
  ]);
  expect(skillPairs(postings, 1)).toHaveLength(1);
});

const pays = (value: Pay, from: Fact['from'] = 'text'): { facts: Fact[] } => ({
  facts: [{ kind: 'pay', value, evidence: '', from }],
});

test('pay is told by skill and scale, months as twelfths of a year, hours as they are', () => {
  const yearly = [50_000, 60_000, 70_000, 80_000].map((min, i) =>
    counted(`y${i}`, 'ceph', pays({ min, max: min + 10_000, currency: 'EUR', per: 'year' })),
  );
  const monthly = counted('m', 'ceph linux', pays({ min: 5_000, currency: 'EUR', per: 'month' }));
  const hourly = counted('h', 'ceph', pays({ min: 90, currency: 'EUR', per: 'hour' }));
  const unclear = counted('u', 'ceph', pays({ min: 1, per: 'year' }));
  expect(payBySkill([...yearly, monthly, hourly, unclear])).toEqual({
    scales: [
      { currency: 'EUR', per: 'year', postings: 5, low: 60_000, median: 65_000, high: 75_000 },
      { currency: 'EUR', per: 'hour', postings: 1, low: 90, median: 90, high: 90 },
    ],
    skills: [
      {
        id: 'ceph',
        name: 'Ceph',
        currency: 'EUR',
        per: 'year',
        postings: 5,
        low: 60_000,
        median: 65_000,
        high: 75_000,
      },
    ],
  });
});

test('of two amounts that contradict each other the data’s counts', () => {
  const both = {
    facts: [
      ...pays({ min: 1, currency: 'EUR', per: 'year' }).facts,
      ...pays({ min: 60_000, currency: 'EUR', per: 'year' }, 'data').facts,
    ],
  };
  expect(payBySkill([counted('1', 'ceph', both)]).scales).toMatchObject([{ median: 60_000 }]);
});
