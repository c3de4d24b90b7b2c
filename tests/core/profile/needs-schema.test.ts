import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Needs, NO_NEEDS } from '../../../lib/core/profile/needs';
import { needsSchema } from '../../../lib/core/profile/needs-schema';

const ALL: Needs = {
  sponsorship: true,
  noClearance: true,
  remote: true,
  pay: { amount: 60_000, currency: 'EUR', per: 'year' },
  years: 7.5,
};

test.each([NO_NEEDS, ALL])('needs are read as they were stored', (needs) => {
  expect(v.parse(needsSchema, JSON.parse(JSON.stringify(needs)))).toEqual(needs);
});

test.each<[string, unknown]>([
  ['a currency that is none', { ...ALL, pay: { ...ALL.pay, currency: 'euro' } }],
  ['less than nothing', { ...ALL, pay: { ...ALL.pay, amount: -1 } }],
  ['another time', { ...ALL, pay: { ...ALL.pay, per: 'decade' } }],
  ['more years than a life has', { ...ALL, years: 61 }],
  ['no yes or no', { ...ALL, remote: 'yes' }],
])('%s is refused', (_name, needs) => {
  expect(v.safeParse(needsSchema, needs).success).toBe(false);
});
