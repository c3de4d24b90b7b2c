import type { Proof } from '../dictionary/spellings';
import type { SkillId } from '../skill';

/** One skill that a spelling may stand for. */
export interface Option {
  skill: SkillId;
  proof: Proof;
}

/** A place where a spelling stands, before it is known which of its skills is meant, if any. */
export interface Candidate {
  /** Positions in the folded text of the block; `end` exclusive. */
  start: number;
  end: number;
  /** At least one. */
  options: Option[];
}
