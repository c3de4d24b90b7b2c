import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { demandText } from '../../../../lib/cli/scan/demand/demand-text';
import { EMPTY_PROFILE } from '../../../../lib/core/profile/profile';
import { demandOf } from '../../../../lib/core/saved/demand/demand';
import { counted, having } from '../../../core/saved/demand/postings';

const euros = (min: number) => ({
  kind: 'pay' as const,
  value: { min, currency: 'EUR', per: 'year' as const },
  evidence: '',
  from: 'text' as const,
});
const POSTINGS = [
  counted('1', 'linux bash ceph go', { day: '2026-11-02', facts: [euros(60_000)] }),
  counted('2', 'linux bash ceph rust', { day: '2026-11-09', facts: [euros(70_000)] }),
  counted('3', 'linux go ceph rust', { day: '2026-11-10', facts: [euros(80_000)] }),
  counted('4', ''),
];
const profile = having('linux', 'bash');

test('a table says how much the sample can say, what is asked, what to learn, what is paid, and how it went', () => {
  const text = demandText(demandOf(POSTINGS, profile), 'table', true);
  expect(text).toContain(
    'From 3 postings, and 1 that name no technology. So few only hint: shares may be off by 37 points.',
  );
  expect(text).toMatch(/^ {2}Ceph +100 % +3 +3 +3 {2}missing$/m);
  expect(text).toMatch(/^ {2}Linux +100 % +3 +3 +3 {2}have$/m);
  expect(text).toMatch(/^What to learn next: 3 of 3 postings/m);
  expect(text).toMatch(/^ {2}Ceph +2 +3 +\+25\.0$/m);
  expect(text).toMatch(/^ {2}All +65000 +70000 +75000 +3$/m);
  expect(text).toMatch(/^ {2}2026-11-09 +2 +100 %/m);
});

test('without a profile nothing is said of what is had', () => {
  const demand = demandOf(POSTINGS, EMPTY_PROFILE);
  expect(demandText(demand, 'table', false)).not.toMatch(/missing|learn/);
  expect(demandText(demand, 'csv', false)).not.toContain('Lifts');
  expect(demandText(demand, 'json', false)).not.toMatch(/standing|learning/);
});

test('CSV has a row for each skill, JSON has all there is', () => {
  const demand = demandOf(POSTINGS, profile);
  const { data } = Papa.parse<Record<string, string>>(demandText(demand, 'csv', true).slice(1).trimEnd(), {
    header: true,
  });
  expect(data).toHaveLength(demand.skills.length);
  expect(data[0]).toEqual({
    Skill: 'Ceph',
    Category: 'x',
    Asked: '3',
    Required: '3',
    Named: '3',
    Share: '100.0',
    Postings: '3',
    'Median pay, EUR a year': '70000',
    Have: 'missing',
    Lifts: '2',
    Gain: '25.0',
  });
  expect(JSON.parse(demandText(demand, 'json', true))).toEqual({ format: 'skillmark-demand', version: 1, ...demand });
});

test('of no postings it says so', () => {
  expect(demandText(demandOf([], EMPTY_PROFILE), 'table', false)).toBe('No posting names a technology.\n');
});
