import * as v from 'valibot';
import { overlaySchema } from '../core/profile/overlay-schema';
import { IMPORT_WAYS } from '../core/profile/profile-import';
import { profileSchema } from '../core/profile/profile-schema';
import { savedPostingSchema } from '../core/saved/saved-schema';
import { nothing, place, type Schemas } from './call-parts';
import type { SavedCalls } from './saved-calls';

const id = v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(3_000)) });

/** What each call about what is saved must look like. */
export const savedSchemas: Schemas<SavedCalls> = {
  'save-posting': v.object({ ...place, evenPrivate: v.boolean() }),
  'list-saved': v.object({ after: v.pipe(v.string(), v.maxLength(3_000)) }),
  'get-saved': id,
  'remove-saved': id,
  'restore-saved': savedPostingSchema,
  'import-profile': v.pipe(
    v.object({ profile: profileSchema, overlay: v.optional(overlaySchema), way: v.picklist(IMPORT_WAYS) }),
    v.transform(({ overlay, ...call }) => ({ ...call, ...(overlay && { overlay }) })),
  ),
  'get-set-aside': nothing,
  'drop-set-aside': nothing,
  'delete-everything': nothing,
};
