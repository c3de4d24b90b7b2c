import * as v from 'valibot';
import { factsSchema } from '../facts/fact-schema';
import { LONGEST_TEXT, postingSchema } from '../posting/posting-schema';
import type { Reading } from '../reading';
import { skillId } from '../schemas';
import type { SavedPosting } from './saved-posting';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const strength = v.picklist(['required', 'preferred', 'context', 'excluded']);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const mentions = v.array(v.object({ start: offset, end: offset, skill: skillId, strength, doubtful: v.boolean() }));
const requirements = v.array(
  v.pipe(
    v.object({
      anyOf: v.pipe(v.array(skillId), v.minLength(1)),
      strength,
      years: v.optional(v.number()),
      evidence: v.string(),
      start: offset,
      doubtful: v.boolean(),
      own: v.optional(v.literal(true)),
    }),
    v.transform(({ years, own, ...one }) => ({
      ...one,
      ...(years !== undefined && { years }),
      ...(own && { own }),
    })),
  ),
);

/** A reading as `read` made it and the browser stored it. */
export const readingSchema = v.pipe(
  v.object({
    version: v.number(),
    skills: v.record(
      skillId,
      v.object({
        name: v.string(),
        category: v.string(),
        aliases: v.array(v.string()),
        impliedBy: v.array(skillId),
        related: v.array(skillId),
        partOf: v.array(skillId),
      }),
    ),
    unknown: v.array(v.object({ start: offset, end: offset, text: v.string(), sure: share, evidence: v.string() })),
    mentions,
    requirements,
    fields: v.optional(v.object({ mentions, requirements })),
    facts: factsSchema,
    bar: v.optional(share),
    overlay: v.optional(v.string()),
  }),
  v.transform(
    ({ bar, fields, overlay, ...reading }): Reading => ({
      ...reading,
      ...(fields && { fields }),
      ...(bar !== undefined && { bar }),
      ...(overlay !== undefined && { overlay }),
    }),
  ),
);

/** A saved posting as it is stored, or comes back to be saved again. A reading that does not fit is left out: it can be made anew. */
export const savedPostingSchema = v.pipe(
  v.object({
    version: v.literal(1),
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(3_000)),
    savedAt: v.pipe(v.string(), v.isoTimestamp()),
    posting: postingSchema,
    reading: v.fallback(v.optional(readingSchema), undefined),
  }),
  v.transform(({ reading, ...saved }): SavedPosting => (reading === undefined ? saved : { ...saved, reading })),
);
