import type { Strength } from '../../core/reading';

/** The strengths that `strength` and `macro` are taken over; what is excluded has a figure of its own, and counts as context where it is labelled otherwise. */
export const SCORED = ['required', 'preferred', 'context'] as const satisfies Strength[];

/** One of the scored strengths. */
export type Scored = (typeof SCORED)[number];

/** What was counted, in one posting or in many. */
export interface Tally {
  postings: number;
  /** Core spans. */
  core: number;
  /** Core spans that a mention overlaps. */
  found: number;
  /** Of these, the ones a mention names as the label does. */
  linked: number;
  /** Mentions, but those on an optional span alone. */
  mentions: number;
  /** Mentions that overlap a core span. */
  right: number;
  /** The same three counts with the names that are in no list taken for mentions. */
  foundWith: number;
  mentionsWith: number;
  rightWith: number;
  /** Found core spans by labelled and read strength: `required>context`. */
  strengths: Partial<Record<`${Scored}>${Scored}`, number>>;
  /** Found core spans labelled as not needed, those read so, and both. */
  labelledExcluded: number;
  readExcluded: number;
  bothExcluded: number;
  /** Links that hold labelled groups together, and how many of them the reading keeps. */
  labelledLinks: number;
  labelledLinksKept: number;
  /** Links that hold the reading's groups together, and how many of them the labels keep. */
  readLinks: number;
  readLinksKept: number;
  /** Pairs of a technology and its years: labelled, read, and both. */
  labelledYears: number;
  readYears: number;
  bothYears: number;
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    postings: 0,
    core: 0,
    found: 0,
    linked: 0,
    mentions: 0,
    right: 0,
    foundWith: 0,
    mentionsWith: 0,
    rightWith: 0,
    strengths: {},
    labelledExcluded: 0,
    readExcluded: 0,
    bothExcluded: 0,
    labelledLinks: 0,
    labelledLinksKept: 0,
    readLinks: 0,
    readLinksKept: 0,
    labelledYears: 0,
    readYears: 0,
    bothYears: 0,
  };
}

/** The sum of two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  const sum = { ...a };
  for (const field of Object.keys(a) as (keyof Tally)[]) if (field !== 'strengths') sum[field] = a[field] + b[field];
  sum.strengths = { ...a.strengths };
  for (const [pair, count] of Object.entries(b.strengths) as [keyof Tally['strengths'], number][])
    sum.strengths[pair] = (sum.strengths[pair] ?? 0) + count;
  return sum;
}
