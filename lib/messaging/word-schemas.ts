import * as v from 'valibot';
import { correctionSchema } from '../core/profile/overlay-schema';
import { LONGEST_NAME, shortText, skillId } from '../core/schemas';
import { nothing, number, place, type Schemas } from './call-parts';
import type { WordCalls } from './word-calls';

/** What each call about words and corrections must look like. */
export const wordSchemas: Schemas<WordCalls> = {
  'get-overlay': nothing,
  'get-word-check': v.pipe(
    v.object({ name: v.pipe(shortText(LONGEST_NAME), v.minLength(1)), tabId: v.optional(number) }),
    v.transform(({ name, tabId }) => ({ name, ...(tabId !== undefined && { tabId }) })),
  ),
  correct: correctionSchema,
  'correct-mention': v.object({ ...place, id: skillId, kind: v.picklist(['notHere', 'never', 'always']) }),
};
