import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePay } from '../../../lib/core/match/compare-pay';
import { PAY_TIMES, type Pay } from '../../../lib/core/posting/fact';
import type { LeastPay } from '../../../lib/core/profile/needs';

const YEAR: LeastPay = { amount: 60_000, currency: 'EUR', per: 'year' };
const eur = (pay: Omit<Pay, 'currency'>): Pay => ({ currency: 'EUR', ...pay });

test.each<[string, Pay, LeastPay, string | undefined]>([
  ['a range that reaches', eur({ min: 50_000, max: 65_000, per: 'year' }), YEAR, 'fits'],
  ['exactly as much', eur({ min: 60_000, max: 60_000, per: 'year' }), YEAR, 'fits'],
  ['a range below', eur({ min: 40_000, max: 59_999, per: 'year' }), YEAR, 'against'],
  ['up to less', eur({ max: 50_000, per: 'year' }), YEAR, 'against'],
  ['from more', eur({ min: 70_000, per: 'year' }), YEAR, 'fits'],
  ['from less, with no end', eur({ min: 50_000, per: 'year' }), YEAR, undefined],
  ['another currency', { min: 50, max: 60, currency: 'USD', per: 'year' }, YEAR, 'incomparable'],
  ['no currency', { min: 50_000, max: 55_000, per: 'year' }, YEAR, 'incomparable'],
  ['an hour for a year', eur({ min: 20, max: 25, per: 'hour' }), YEAR, 'incomparable'],
  ['a day for a year', eur({ min: 500, max: 600, per: 'day' }), YEAR, 'incomparable'],
  [
    'a week for a month',
    eur({ min: 900, max: 900, per: 'week' }),
    { ...YEAR, amount: 4_000, per: 'month' },
    'incomparable',
  ],
  ['an hour for an hour', eur({ min: 20, max: 25, per: 'hour' }), { ...YEAR, amount: 30, per: 'hour' }, 'against'],
  ['twelve months reach', eur({ min: 5_000, max: 5_000, per: 'month' }), YEAR, 'fits'],
  ['fourteen months would', eur({ min: 4_300, max: 4_300, per: 'month' }), YEAR, 'incomparable'],
  ['not even fourteen would', eur({ min: 4_000, max: 4_200, per: 'month' }), YEAR, 'against'],
  [
    'a year for a month, in fourteen',
    eur({ min: 84_000, max: 84_000, per: 'year' }),
    { ...YEAR, amount: 6_000, per: 'month' },
    'fits',
  ],
  [
    'a year for a month, not in twelve',
    eur({ min: 60_000, max: 60_000, per: 'year' }),
    { ...YEAR, amount: 6_000, per: 'month' },
    'against',
  ],
  ['nothing said but the time', eur({ per: 'year' }), YEAR, undefined],
])('%s', (_name, offered, wanted, expected) => {
  expect(comparePay(offered, wanted)).toBe(expected);
});

test('who is content with less is never answered worse', () => {
  const amount = fc.integer({ min: 1, max: 200_000 });
  const time = fc.constantFrom(...PAY_TIMES);
  const order = ['against', 'incomparable', undefined, 'fits'];
  fc.assert(
    fc.property(amount, amount, amount, time, time, (a, b, less, from, to) => {
      const offered = eur({ min: Math.min(a, b), max: Math.max(a, b), per: from });
      const rank = (wanted: number) => order.indexOf(comparePay(offered, { currency: 'EUR', per: to, amount: wanted }));
      expect(rank(less)).toBeGreaterThanOrEqual(rank(less + 1_000));
    }),
  );
});
