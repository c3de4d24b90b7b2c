import * as v from 'valibot';
import { isDay } from './posting/fields/date';
import { statedFields } from './posting/fields/stated';
import { type Posting, WORK_MODES } from './posting/posting';
import { LEVELS, type Profile, type ProfileSkill } from './profile/profile';

/** The most characters of a posting's text that are read. */
export const LONGEST_TEXT = 200_000;
/** The most characters of a posting's field that is one line. */
export const LONGEST_FIELD = 200;
const MOST_BLOCKS = 20_000;
const MOST_SKILLS = 5_000;
const LONGEST_NAME = 80;

// Also what has no width and joins nothing: names that look the same are the same.
const CONTROL = /[\p{Cc}\p{Bidi_Control}\u00AD\u200B\u2060]/gu;

/** A short text of somebody else's: control and direction characters removed, one kind of space and of accents, cut at `longest` characters. */
export const shortText = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .slice(0, longest * 4)
        .toWellFormed()
        .replace(/\s+/g, ' ')
        .replace(CONTROL, '')
        .replace(/ {2,}/g, ' ')
        .normalize()
        .trim()
        .slice(0, longest)
        .toWellFormed()
        .trimEnd(),
    ),
  );

/** The id of a skill. */
export const skillId = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u), v.maxLength(LONGEST_NAME));

const name = v.pipe(shortText(LONGEST_NAME), v.minLength(1));
const years = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(60),
  v.transform((number) => Math.round(number * 2) / 2),
);

/** One skill of a profile, copied field by field. */
export const profileSkillSchema = v.pipe(
  v.object({ id: skillId, name, level: v.picklist(LEVELS), years: v.optional(years) }),
  v.transform(({ years, ...skill }): ProfileSkill => (years === undefined ? skill : { ...skill, years })),
);

/** A stored or imported profile; of two skills with one id the later counts. */
export const profileSchema = v.pipe(
  v.object({ version: v.literal(1), skills: v.pipe(v.array(profileSkillSchema), v.maxLength(MOST_SKILLS)) }),
  v.transform(
    ({ skills }): Profile => ({ version: 1, skills: [...new Map(skills.map((skill) => [skill.id, skill])).values()] }),
  ),
);

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const block = v.object({ start: offset, end: offset, kind: v.picklist(['heading', 'item', 'text']) });

/** A field that a posting may do without: what does not fit is left out. */
const optional = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);
const day = v.pipe(v.string(), v.check(isDay));

/** A posting as a page sends it, or as it was saved; blocks must be ordered, apart, and inside the text. */
export const postingSchema = v.pipe(
  v.object({
    url: v.pipe(v.string(), v.maxLength(2_000)),
    title: shortText(LONGEST_FIELD),
    company: shortText(LONGEST_FIELD),
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
    location: optional(shortText(LONGEST_FIELD)),
    workMode: optional(v.picklist(WORK_MODES)),
    salary: optional(shortText(LONGEST_FIELD)),
    datePosted: optional(day),
    validThrough: optional(day),
    cut: optional(v.boolean()),
  }),
  v.check(
    ({ text, blocks }) =>
      blocks.every(
        (one, i) => one.start <= one.end && one.end <= text.length && one.start >= (blocks[i - 1]?.end ?? 0),
      ),
    'blocks overlap or lie outside of the text',
  ),
  v.transform(({ url, title, company, text, blocks, cut, ...fields }): Posting => {
    return { url, title, company, text, blocks, ...(cut && { cut }), ...statedFields(fields) };
  }),
);
