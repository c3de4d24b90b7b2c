import type { WorkMode } from './posting';

/** The times that pay is counted by. */
export const PAY_TIMES = ['hour', 'day', 'week', 'month', 'year'] as const;
/** One of `PAY_TIMES`. */
export type PayTime = (typeof PAY_TIMES)[number];

/** Money for a time of work. Where one amount alone is said, `min` and `max` are that amount. */
export interface Pay {
  min?: number;
  max?: number;
  /** A code of ISO 4217; absent where the posting does not say. */
  currency?: string;
  per: PayTime;
}

/** The ways in which somebody is employed. */
export const CONTRACT_TYPES = ['permanent', 'fixed-term', 'freelance', 'internship'] as const;
/** One of `CONTRACT_TYPES`. */
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** What each kind of fact says. */
export interface FactValues {
  pay: Pay;
  /** Years of experience in all. */
  experience: { min: number; max?: number };
  workMode: { mode: WorkMode; daysInOffice?: number };
  /** Where one must live or be, in the posting's words. */
  place: { text: string };
  visa: { sponsored: boolean };
  clearance: { asked: boolean; level?: string };
  /** The country or union, in English. */
  citizenship: { of: string };
  contract: { type: ContractType; months?: number };
  hours: { share: 'full' | 'part'; perWeek?: number };
  /** A language that people speak, by its English name; a level of the European framework (`C1`) or in English words (`fluent`). */
  language: { name: string; level?: string };
  /** No longer open; `since` as `YYYY-MM-DD`. */
  closed: { since?: string };
}

/** The kinds of facts, what may exclude a reader first. */
export const FACT_KINDS = [
  'closed',
  'citizenship',
  'clearance',
  'visa',
  'place',
  'workMode',
  'language',
  'experience',
  'contract',
  'hours',
  'pay',
] as const satisfies (keyof FactValues)[];
/** One of `FACT_KINDS`. */
export type FactKind = (typeof FACT_KINDS)[number];

/** Where a fact was read: the page's structured data, what the page shows beside the text, or the text. */
export const FACT_SOURCES = ['data', 'page', 'text'] as const;
/** One of `FACT_SOURCES`. */
export type FactSource = (typeof FACT_SOURCES)[number];

/** A fact of one kind. */
export interface FactOf<K extends FactKind> {
  kind: K;
  value: FactValues[K];
  /** The sentence, or the line of the page, that says so. */
  evidence: string;
  from: FactSource;
  /** Where the sentence starts in the posting's text, in UTF-16 code units; there for what was read in the text. */
  start?: number;
  /** Where it ends, exclusive. */
  end?: number;
}

/** What a reader decides by before skills. */
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];
