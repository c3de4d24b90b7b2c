import { expect, test } from 'vitest';
import { factsOf } from '../../../lib/core/facts/facts';
import type { Posting } from '../../../lib/core/posting/posting';

const POSTING: Posting = { url: '', title: '', company: '', text: '', blocks: [] };
const facts = (posting: Partial<Posting>) =>
  factsOf({ ...POSTING, ...posting }, []).map(({ kind, value, from }) => [kind, value, from]);

test('what the page shows and what its data says both stand, where they differ', () => {
  const said = {
    page: { location: 'Oslo', workMode: 'Hybrid', employment: 'Full time' },
    data: { location: 'Oslo, NO', workMode: 'remote', employment: 'FULL_TIME, CONTRACTOR' },
  };
  expect(facts({ said })).toEqual([
    ['workMode', { mode: 'hybrid' }, 'page'],
    ['hours', { share: 'full' }, 'page'],
    ['workMode', { mode: 'remote' }, 'data'],
    ['contract', { type: 'freelance' }, 'data'],
  ]);
});

test.each([
  [
    'Remote - US',
    [
      ['workMode', { mode: 'remote' }],
      ['place', { text: 'US' }],
    ],
  ],
  ['Oslo (hybrid)', [['workMode', { mode: 'hybrid' }]]],
  ['Oslo', []],
])('a place says how one works there, and from where: %s', (location, said) => {
  expect(facts({ said: { page: { location } } })).toEqual(said.map((fact) => [...fact, 'page']));
});

test('pay, years and the end of a posting are read in their lines, who may apply in the data', () => {
  const data = { salary: '700,000–900,000 NOK a year', applicants: 'Norway', experience: '2.5 years of experience' };
  expect(facts({ said: { data, page: { closed: 'No longer accepting applications' } } })).toEqual([
    ['closed', {}, 'page'],
    ['place', { text: 'Norway' }, 'data'],
    ['pay', { min: 700_000, max: 900_000, currency: 'NOK', per: 'year' }, 'data'],
    ['experience', { min: 2.5 }, 'data'],
  ]);
});

test('a title says so, too', () => {
  expect(facts({ title: 'Storage Engineer (remote, EU only)' })).toContainEqual([
    'workMode',
    { mode: 'remote' },
    'page',
  ]);
  expect(facts({ title: 'Internship in data' })).toContainEqual(['contract', { type: 'internship' }, 'page']);
  expect(facts({ title: 'Hybrid cloud engineer' })).toEqual([]);
});

test('a posting stored with its fields alone has those', () => {
  expect(facts({ workMode: 'remote', salary: '90,000 EUR a year' })).toEqual([
    ['workMode', { mode: 'remote' }, 'page'],
    ['pay', { min: 90_000, max: 90_000, currency: 'EUR', per: 'year' }, 'page'],
  ]);
});
