import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { amountInLine, salaryLine, salaryOf } from '../../../../lib/core/posting/fields/salary';

const money = (value: unknown, more: object = {}) => ({ '@type': 'MonetaryAmount', currency: 'EUR', value, ...more });
const range = (more: object) => ({ '@type': 'QuantitativeValue', unitText: 'YEAR', ...more });

describe('a salary in structured data', () => {
  it.each<[unknown, string | undefined]>([
    [money(range({ minValue: 60_000, maxValue: 80_000 })), '60,000–80,000 EUR a year'],
    [money(range({ minValue: '60000.00', maxValue: '80,000' })), '60,000–80,000 EUR a year'],
    [money(range({ minValue: 60_000 })), 'from 60,000 EUR a year'],
    [money(range({ maxValue: 80_000, minValue: 0 })), 'up to 80,000 EUR a year'],
    [money(range({ value: 25.5, unitText: 'HOUR' })), '25.5 EUR an hour'],
    [money(range({ value: 500, unitText: 'per day' })), '500 EUR a day'],
    [money(range({ value: 4_000, unitText: 'MON' })), '4,000 EUR a month'],
    [money(range({ value: 900, unitText: 'Weekly' })), '900 EUR a week'],
    [money(range({ value: 900, unitText: 'fortnight' })), '900 EUR'],
    [money('55000', { unitCode: 'ANN' }), '55,000 EUR a year'],
    [money(range({ value: 55_000, unitText: 'annually' })), '55,000 EUR a year'],
    [money(60_000, { unitText: 'YEAR' }), '60,000 EUR a year'],
    [money('60000'), '60,000 EUR'],
    [money('60.000 - 80.000'), '60.000 - 80.000 EUR'],
    [money('60k'), '60k EUR'],
    [money('€60k a year'), '€60k a year'],
    [money(undefined, { minValue: 1_000, maxValue: 2_000, unitText: 'MONTH' }), '1,000–2,000 EUR a month'],
    [[money(null), money(range({ value: 5 }))], '5 EUR a year'],
    [60_000, '60,000 USD'],
    ['$60,000 - $80,000 per year', '$60,000 - $80,000 per year'],
    [{ '@type': 'PriceSpecification', price: '70000', priceCurrency: 'GBP' }, '70,000 GBP'],
    [{ '@type': 'MonetaryAmount', description: 'Tariff group 11' }, 'Tariff group 11'],
    ['Competitive', undefined],
    [0, undefined],
    [money(range({ value: 0 })), undefined],
    [money(range({ minValue: 80_000, maxValue: 60_000 })), undefined],
    [money(range({ value: -5 })), undefined],
    [money(range({ value: 1e300 })), undefined],
    [null, undefined],
    [[], undefined],
  ])('%j is %s', (value, line) => {
    expect(salaryOf(value, 'USD')).toBe(line);
  });

  test('HP-19: a currency that is none is left out', () => {
    expect(salaryOf({ currency: '\u202eEUROS!', value: 5 }, { evil: true })).toBe('5');
  });

  test('HP-19: nothing throws, and what comes out is one short line', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.jsonValue(), (value, currency) => {
        for (const one of [value, money(value), money(range({ minValue: value, unitText: currency }))]) {
          const line = salaryOf(one, currency) ?? 'x';
          expect(line.length).toBeGreaterThan(0);
          expect(line.length).toBeLessThanOrEqual(200);
          expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

test('a line of ours tells its amount again, and a page’s words tell none', () => {
  const cents = fc.integer({ min: 1, max: 99_999_999 }).map((number) => number / 100);
  const amount = fc.record(
    {
      min: cents,
      max: cents,
      currency: fc.constantFrom('EUR', 'USD', '€'),
      unit: fc.constantFrom('HOUR' as const, 'DAY' as const, 'WEEK' as const, 'MONTH' as const, 'YEAR' as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(amount, (given) => {
      const line = salaryLine(given);
      if (line !== undefined) expect(amountInLine(line)).toEqual(given);
    }),
    { numRuns: 1_000 },
  );
  for (const words of ['Competitive', '60k EUR', '60.000,00 EUR', '60,00 EUR', 'from 5–7 EUR', '5 EUR a while', ''])
    expect(amountInLine(words)).toBeUndefined();
});
