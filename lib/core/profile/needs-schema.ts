import * as v from 'valibot';
import { PAY_TIMES } from '../posting/fact';
import type { Needs } from './needs';

const MOST_PAY = 1e9;
const MOST_YEARS = 60;

/** Needs as they are stored. */
export const needsSchema: v.GenericSchema<unknown, Needs> = v.object({
  sponsorship: v.boolean(),
  noClearance: v.boolean(),
  remote: v.boolean(),
  pay: v.exactOptional(
    v.object({
      amount: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_PAY)),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      per: v.picklist(PAY_TIMES),
    }),
  ),
  years: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_YEARS))),
});
