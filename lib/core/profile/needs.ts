import type { PayTime } from '../posting/fact';

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
