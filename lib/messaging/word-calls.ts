import * as v from 'valibot';
import { LONGEST_NAME } from '../core/lengths';
import type { Addition, Correction, Overlay } from '../core/profile/overlay';
import { correctionSchema } from '../core/profile/overlay-schema';
import type { WordCheck } from '../core/profile/words/word-check';
import { shortText, skillId } from '../core/schemas';
import type { SkillId } from '../core/skill';
import { aboutProfile, nothing, number, type OfProfile, place, type Schemas } from './call-parts';

/** What our own windows ask of the background about the reader's own words and corrections. */
export interface WordCalls {
  'get-overlay': (call: Record<string, never>) => Overlay;
  /** What speaks against a word, and what it would have hit in the open postings of a tab, or of all tabs. */
  'get-word-check': (call: { name: string; tabId?: number }) => WordCheck;
  /** Add a word or correct something, or take that back; open postings are read anew by it. */
  correct: (call: Correction & OfProfile) => Overlay;
  /** Say that a skill which a posting of a tab names is not meant there, never meant, or always meant as it is written there; gives what was added. */
  'correct-mention': (call: {
    tabId: number;
    frameId: number;
    key: string;
    id: SkillId;
    kind: 'notHere' | 'never' | 'always';
  }) => { made: Addition[] };
}

/** What each call about words and corrections must look like. */
export const wordSchemas: Schemas<WordCalls> = {
  'get-overlay': nothing,
  'get-word-check': v.pipe(
    v.object({ name: v.pipe(shortText(LONGEST_NAME), v.minLength(1)), tabId: v.optional(number) }),
    v.transform(({ name, tabId }) => ({ name, ...(tabId !== undefined && { tabId }) })),
  ),
  correct: aboutProfile(correctionSchema),
  'correct-mention': v.object({ ...place, id: skillId, kind: v.picklist(['notHere', 'never', 'always']) }),
};
