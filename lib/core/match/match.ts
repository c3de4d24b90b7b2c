import type { Requirement } from '../reading';
import type { SkillId } from '../skill';

/** How a requirement is met, best first. */
export const OUTCOMES = ['met', 'short', 'related', 'missing'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One requirement beside the reader's profile: a line of the sum that makes the score. */
export interface MatchLine {
  requirement: Requirement;
  outcome: Outcome;
  /** Which of `anyOf` gave the outcome. */
  skill: SkillId;
  /** What the reader has that gave it: the skill itself, one that implies it, or a related one; absent when missing. */
  by?: SkillId;
  /** The years the reader gave for `by`; absent where not given. */
  years?: number;
  /** What it can count for: 3, 1 or 0. */
  weight: number;
  /** What it counts for: at most `weight`. */
  points: number;
  /** A broad field that the reader has. */
  field?: true;
}

/** A reading compared with a profile. */
export interface Match {
  /** One for each requirement that is not hidden, in the reading's order, then one for each field that the reader has. */
  lines: MatchLine[];
  /** The broad fields named that the reader does not have: they weigh nothing. */
  fields: SkillId[];
  /** The sum of the lines' points. */
  points: number;
  /** The sum of the lines' weights. */
  weight: number;
  /** Lines with a weight that are met, and all lines with a weight. */
  met: number;
  of: number;
  /** Points of weight in whole percent; absent where too little is known to say one. */
  score?: number;
  /** The posting's own bar in whole percent. */
  bar?: number;
}

/**
 * What the profile says of a mention's skill; `plain` where it has nothing to say: there is no skill to compare with, another
 * alternative does, or a broad field is named.
 */
export type MarkKind = 'have' | 'partly' | 'missing' | 'plain';

/** A mention that is to be marked: UTF-16 offsets into the posting's text. */
export interface Mark {
  start: number;
  end: number;
  mark: MarkKind;
}
