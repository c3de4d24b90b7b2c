import type { CompiledSkill } from '../dictionary/compiled';
import type { SkillId } from '../skill';

/** The user's own skills and corrections, laid over the dictionary. Changing it reads open postings again. */
export interface Overlay {
  version: 1;
  /** Skills the dictionary does not know. */
  own: CompiledSkill[];
  /** Skills never to be marked. */
  never: SkillId[];
}

/** The overlay of somebody who has corrected nothing. */
export const EMPTY_OVERLAY: Overlay = { version: 1, own: [], never: [] };
