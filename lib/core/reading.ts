import type { Fact } from './posting/fact';
import type { ReadSkill, SkillId } from './skill';

/** Raised by one whenever the same posting may read differently than before. */
export const READER_VERSION = 14;

/** How strongly a posting asks for something. `excluded`: stated as not needed. */
export type Strength = 'required' | 'preferred' | 'context' | 'excluded';

/** One place in a posting's text that names a skill. Offsets are UTF-16 code units into that text, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  skill: SkillId;
  strength: Strength;
  /** True where the word may mean something else. */
  doubtful: boolean;
}

/** One thing a posting asks for: any of these skills, this strongly. */
export interface Requirement {
  /** Interchangeable skills, in the order named; at least one. */
  anyOf: SkillId[];
  strength: Strength;
  /** The minimum years stated for these skills. */
  years?: number;
  /** The sentence that says what is shown of it: the one with its years, else the strongest. */
  evidence: string;
  /** Where the first mention of it starts, in UTF-16 code units. */
  start: number;
  /** True where every mention behind it is doubtful. */
  doubtful: boolean;
  /** The employer's own name or product, which weighs nothing. */
  own?: true;
}

/** The broad fields and ways of working that a posting names: cloud, DevOps, Scrum. They count only for a reader who has them. */
export interface FieldsRead {
  /** In text order. */
  mentions: Mention[];
  /** One field each. */
  requirements: Requirement[];
}

/** A name that stands like a technology's and is in no list of ours. Offsets are UTF-16 code units into the posting's text, `end` exclusive. */
export interface UnknownName {
  start: number;
  end: number;
  text: string;
  /** How sure it is that this is a technology, 0 to 1. */
  sure: number;
  /** The sentence it stands in. */
  evidence: string;
}

/** What `read` makes of a posting: everything a comparison needs, and nothing of the reader's. */
export interface Reading {
  /** The version of the reader; a saved posting is read again when it changes. */
  version: number;
  skills: Record<SkillId, ReadSkill>;
  /** In text order, not overlapping. */
  mentions: Mention[];
  /** What is named and in no list, in text order, each place, none over a mention. Never scored. */
  unknown: UnknownName[];
  /** Each asked for once, the strongest statement winning. */
  requirements: Requirement[];
  /** Apart from the technologies; absent where none is named. */
  fields?: FieldsRead;
  /** What it says beside skills, in text order, then what its page says. */
  facts: Fact[];
  /** The share of the requirements, 0 to 1, at which the posting itself says one should apply. */
  bar?: number;
  /** What of the reader's words and corrections it was read by, as `overlayMark` says; absent where none touches it. */
  overlay?: string;
}
