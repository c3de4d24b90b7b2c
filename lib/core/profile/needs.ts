import * as v from 'valibot';
import { PAY_TIMES, type PayTime } from '../posting/fact';

/** The least pay that the reader wants. */
export interface LeastPay {
  amount: number;
  /** A code of ISO 4217. */
  currency: string;
  per: PayTime;
}

/** What matters to the reader beside skills. It never scores: a posting that goes against it says so in words. */
export interface Needs {
  /** True where the employer must sponsor a visa. */
  sponsorship: boolean;
  /** True where no security clearance may be asked for. */
  noClearance: boolean;
  /** True where all work must be done from home. */
  remote: boolean;
  /** Absent where any pay will do. */
  pay?: LeastPay;
  /** The years of experience in all that the reader has; absent where not said. */
  years?: number;
}

/** The needs of somebody who has said nothing. */
export const NO_NEEDS: Needs = { sponsorship: false, noClearance: false, remote: false };

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
