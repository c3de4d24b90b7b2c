import { expect, test } from 'vitest';
import type { Fact } from '../../lib/core/posting/fact';
import { factWords } from '../../lib/formats/parts/fact-words';

const beside = { evidence: 'as the posting says', from: 'text' as const };
const FACTS: Fact[] = [
  { kind: 'pay', value: { min: 52, max: 60, currency: 'USD', per: 'hour' }, ...beside },
  { kind: 'pay', value: { min: 61_000, per: 'year' }, ...beside },
  { kind: 'hours', value: { share: 'full', perWeek: 38.5 }, ...beside },
  { kind: 'workMode', value: { mode: 'hybrid', daysInOffice: 1 }, ...beside },
  { kind: 'workMode', value: { mode: 'remote' }, ...beside },
  { kind: 'experience', value: { min: 3, max: 5 }, ...beside },
  { kind: 'visa', value: { sponsored: false }, ...beside },
  { kind: 'closed', value: { since: '2026-03-04' }, ...beside },
];

test('what may exclude a reader comes first, and each is said in a few words', () => {
  expect(factWords({ version: 1, skills: {}, mentions: [], requirements: [], unknown: [], facts: FACTS })).toEqual([
    'closed since 2026-03-04',
    'no visa sponsorship',
    'hybrid, 1 day a week in the office',
    'remote',
    '3–5 years in all',
    'full time, 38.5 hours a week',
    '52–60 USD an hour',
    'from 61,000 a year',
  ]);
});
