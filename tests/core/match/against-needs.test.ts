import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../lib/core/match/against-needs';
import type { Fact, FactKind, FactOf, FactSource, FactValues } from '../../../lib/core/posting/fact';
import { type Needs, NO_NEEDS } from '../../../lib/core/profile/needs';

function said<K extends FactKind>(kind: K, value: FactValues[K], from: FactSource = 'text'): Fact {
  return { kind, value, evidence: 'It says so.', from } as FactOf<K> as unknown as Fact;
}

const verdicts = (needs: Partial<Needs>, ...facts: Fact[]) =>
  answersTo({ ...NO_NEEDS, ...needs }, facts).map(({ need, verdict }) => `${need} ${verdict}`);

describe.each<[string, Partial<Needs>, Fact[], string[]]>([
  ['no sponsorship', { sponsorship: true }, [said('visa', { sponsored: false })], ['sponsorship against']],
  ['sponsorship', { sponsorship: true }, [said('visa', { sponsored: true })], ['sponsorship fits']],
  ['nothing of sponsorship', { sponsorship: true }, [said('citizenship', { of: 'Canada' })], []],
  [
    'a clearance',
    { noClearance: true },
    [said('clearance', { asked: true, level: 'Secret' })],
    ['noClearance against'],
  ],
  ['that none is needed', { noClearance: true }, [said('clearance', { asked: false })], ['noClearance fits']],
  ['remote', { remote: true }, [said('workMode', { mode: 'remote' })], ['remote fits']],
  ['hybrid', { remote: true }, [said('workMode', { mode: 'hybrid' })], ['remote against']],
  ['on site', { remote: true }, [said('workMode', { mode: 'on-site' })], ['remote against']],
  [
    'remote, and a day in the office',
    { remote: true },
    [said('workMode', { mode: 'remote', daysInOffice: 1 })],
    ['remote against'],
  ],
  [
    'remote in its data, hybrid in its text',
    { remote: true },
    [said('workMode', { mode: 'remote' }, 'data'), said('workMode', { mode: 'hybrid', daysInOffice: 3 })],
    ['remote both'],
  ],
  ['more years', { years: 4 }, [said('experience', { min: 5 })], ['years against']],
  ['as many years', { years: 5 }, [said('experience', { min: 5, max: 8 })], ['years fits']],
  ['years, and the reader has none', { years: 0 }, [said('experience', { min: 1 })], ['years against']],
])('a posting that says %s', (_name, needs, facts, expected) => {
  test('is answered', () => {
    expect(verdicts(needs, ...facts)).toEqual(expected);
  });

  test('says nothing to who needs nothing', () => {
    expect(verdicts({}, ...facts)).toEqual([]);
  });
});

const WANTED: Partial<Needs> = { pay: { amount: 60_000, currency: 'EUR', per: 'year' } };
const pay = (value: FactValues['pay']) => said('pay', value);

test('of several amounts one that reaches and one that does not is both; what cannot be compared gives way', () => {
  const [low, high] = [
    pay({ min: 40_000, max: 50_000, currency: 'EUR', per: 'year' }),
    pay({ min: 60_000, max: 70_000, currency: 'EUR', per: 'year' }),
  ];
  const dollars = pay({ min: 90_000, max: 99_000, currency: 'USD', per: 'year' });
  expect(verdicts(WANTED, low, high)).toEqual(['pay both']);
  expect(verdicts(WANTED, low, dollars)).toEqual(['pay against']);
  expect(verdicts(WANTED, dollars)).toEqual(['pay incomparable']);
});

test('each answer has what was said to it, in the order it was read', () => {
  const facts = [
    said('workMode', { mode: 'remote' }, 'data'),
    said('visa', { sponsored: false }),
    said('workMode', { mode: 'on-site' }),
  ];
  const answers = answersTo({ ...NO_NEEDS, remote: true, sponsorship: true }, facts);
  expect(answers.map(({ need, facts: of }) => [need, of])).toEqual([
    ['sponsorship', [facts[1]]],
    ['remote', [facts[0], facts[2]]],
  ]);
});

test('more facts never take a contradiction back', () => {
  const fact = fc.oneof(
    fc.boolean().map((sponsored) => said('visa', { sponsored })),
    fc.boolean().map((asked) => said('clearance', { asked })),
    fc.constantFrom('remote', 'hybrid', 'on-site').map((mode) => said('workMode', { mode } as FactValues['workMode'])),
    fc.nat(20).map((min) => said('experience', { min })),
  );
  const needs = { ...NO_NEEDS, sponsorship: true, noClearance: true, remote: true, years: 5 };
  const against = (facts: Fact[]) =>
    answersTo(needs, facts).flatMap(({ need, verdict }) => (verdict === 'against' || verdict === 'both' ? need : []));
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 6 }), fact, (facts, more) => {
      expect(against([...facts, more])).toEqual(expect.arrayContaining(against(facts)));
    }),
  );
});
