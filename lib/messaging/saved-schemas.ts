import * as v from 'valibot';
import { overlaySchema } from '../core/profile/overlay-schema';
import { IMPORT_WAYS } from '../core/profile/profile-import';
import { profileSchema } from '../core/profile/profile-schema';
import { annotationSchema } from '../core/saved/annotation-schema';
import { savedPostingSchema } from '../core/saved/saved-schema';
import { aboutProfile, nothing, number, place, type Schemas } from './call-parts';
import type { SavedCalls, ViewedCalls } from './saved-calls';

/** The most postings that one call is about. */
export const MOST_IDS = 100;
const savedId = v.pipe(v.string(), v.minLength(1), v.maxLength(3_000));
const id = v.object({ id: savedId });
const listed = v.object({ after: v.nullable(v.tuple([v.number(), savedId])) });
const two = v.object({ id: savedId, other: savedId });
const ids = v.pipe(v.array(savedId), v.maxLength(MOST_IDS));

/** What each call about what is saved must look like. */
export const savedSchemas: Schemas<SavedCalls> = {
  'save-posting': v.object({ ...place, evenPrivate: v.boolean() }),
  'unsave-posting': v.object(place),
  'get-job-in-tab': v.object(place),
  'get-job': id,
  'join-saved': two,
  'separate-source': v.object({ id: savedId, source: savedId }),
  'keep-apart': two,
  'list-saved': listed,
  'get-lines': v.object({ ids }),
  'refresh-saved': nothing,
  'saved-batch': v.object({ after: v.pipe(v.string(), v.maxLength(3_000)) }),
  'merge-saved': v.object({
    postings: v.pipe(v.array(savedPostingSchema), v.maxLength(MOST_IDS)),
    isLast: v.boolean(),
  }),
  'take-out': v.object({
    taken: v.pipe(v.array(v.object({ id: savedId, mark: number })), v.maxLength(MOST_IDS)),
    isLast: v.boolean(),
  }),
  'merge-overlay': overlaySchema,
  'annotate-saved': v.object({ ids, change: annotationSchema }),
  'get-saved': id,
  'remove-saved': id,
  'restore-saved': savedPostingSchema,
  'import-profile': aboutProfile(
    v.pipe(
      v.object({ profile: profileSchema, overlay: v.optional(overlaySchema), way: v.picklist(IMPORT_WAYS) }),
      v.transform(({ overlay, ...call }) => ({ ...call, ...(overlay && { overlay }) })),
    ),
  ),
  'get-set-aside': nothing,
  'drop-set-aside': nothing,
  'delete-everything': nothing,
};

/** What each call about what was merely looked at must look like. */
export const viewedSchemas: Schemas<ViewedCalls> = { 'list-viewed': listed, 'forget-viewed': nothing };
