import * as v from 'valibot';
import { factsSchema } from '../facts/fact-schema';
import { LONGEST_TEXT, postingSchema } from '../posting/posting-schema';
import type { Reading } from '../reading';
import { skillId } from '../schemas';
import { type JobSource, type SavedPosting, STATUSES, type StatusChange } from './saved-posting';

/** The most characters of a note, and of one tag. */
export const LONGEST_NOTE = 100_000;
export const LONGEST_TAG = 100;

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

const time = v.pipe(v.string(), v.isoTimestamp());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(3_000));
const reading = v.fallback(v.optional(readingSchema), undefined);
const DAY_OR_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;

/** A note, a tag and a date as the reader wrote them. */
export const noteSchema = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
export const tagSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TAG));
export const nextSchema = v.object({
  on: v.pipe(v.string(), v.regex(DAY_OR_TIME)),
  what: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
});

/** As the first version stored it. */
const version1 = v.pipe(
  v.object({ version: v.literal(1), id, savedAt: time, posting: postingSchema, reading }),
  v.transform(({ savedAt, posting, ...rest }): StoredPosting => {
    const addresses = posting.url === '' ? [] : [posting.url];
    const statuses: StatusChange[] = [{ status: 'saved', at: savedAt }];
    return { ...rest, version: 2, addresses, savedAt, seenAt: savedAt, statuses, note: '', tags: [], posting };
  }),
);

const earlier = v.optional(v.array(v.object({ at: time, posting: postingSchema })));
const sourceSchema = v.pipe(
  v.object({ id, savedAt: time, posting: postingSchema, earlier }),
  v.transform(({ earlier, ...source }): JobSource => ({ ...source, ...(earlier?.length && { earlier }) })),
);

/** A saved posting as it is stored now, without what older versions lacked. */
export const storedPostingSchema = v.object({
  version: v.literal(2),
  id,
  addresses: v.array(v.pipe(v.string(), v.maxLength(2_000))),
  savedAt: time,
  seenAt: time,
  statuses: v.pipe(v.array(v.object({ status: v.picklist(STATUSES), at: time })), v.minLength(1)),
  note: noteSchema,
  tags: v.array(tagSchema),
  next: v.optional(nextSchema),
  posting: postingSchema,
  reading,
  earlier,
  // What is not understood of them is no reason to lose the posting.
  sources: v.fallback(v.optional(v.array(sourceSchema)), undefined),
  apart: v.fallback(v.optional(v.array(id)), undefined),
});

type StoredPosting = v.InferOutput<typeof storedPostingSchema>;

/** A saved posting as any version stored it, or as it comes back to be saved again. A reading that does not fit is left out: it can be made anew. */
export const savedPostingSchema = v.pipe(
  v.union([storedPostingSchema, version1]),
  v.transform(
    ({ reading, next, earlier, sources, apart, ...saved }: StoredPosting): SavedPosting => ({
      ...saved,
      ...(next !== undefined && { next }),
      ...(reading !== undefined && { reading }),
      ...(earlier?.length && { earlier }),
      ...(sources?.length && { sources }),
      ...(apart?.length && { apart }),
    }),
  ),
);
