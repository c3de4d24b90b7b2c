import * as v from 'valibot';
import { LONGEST_NAME } from './lengths';

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
