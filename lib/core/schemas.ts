import * as v from 'valibot';

/** The most characters of a text of somebody else's that is one line. */
export const LONGEST_FIELD = 200;
/** The most characters of a name of a skill, and of its id. */
export const LONGEST_NAME = 80;

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
