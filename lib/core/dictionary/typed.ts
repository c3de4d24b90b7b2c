import * as v from 'valibot';
import { shortText } from '../schemas';

/** The most characters that are looked for at a time. */
export const LONGEST_TYPED = 80;

const typed = v.fallback(shortText(LONGEST_TYPED), '');

/** What somebody else's text becomes before it is looked for: one line of 80 characters at most; empty for what is no text. */
export function typedText(text: unknown): string {
  return v.parse(typed, text);
}
