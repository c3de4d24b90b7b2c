import * as v from 'valibot';
import type { Annotation } from './annotate';
import { STATUSES } from './saved-posting';
import { nextSchema, noteSchema, tagSchema } from './saved-schema';

/** What the reader changes about saved postings, as a window sends it. */
export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.object({
  status: v.optional(v.picklist(STATUSES)),
  note: v.optional(noteSchema),
  tags: v.optional(v.array(tagSchema)),
  addTag: v.optional(tagSchema),
  next: v.optional(v.nullable(nextSchema)),
});
