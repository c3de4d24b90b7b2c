import * as v from 'valibot';
import type { Posting } from '../posting/posting';
import { postingSchema } from '../posting/posting-schema';
import type { SavedPosting } from './saved-posting';

/**
 * A saved posting with the reading that the same one had before it was merged, where its text is the same: where more is known of
 * it by now, as if an earlier reader had made it. Without a reading where its text is another one. Pure.
 */
export function withReadingOf(
  { posting, reading }: SavedPosting,
  { reading: _, ...merged }: SavedPosting,
): SavedPosting {
  if (!reading || posting.text !== merged.posting.text) return merged;
  return { ...merged, reading: isSame(posting, merged.posting) ? reading : { ...reading, version: 0 } };
}

function isSame(one: Posting, other: Posting): boolean {
  // What a schema gives has one order, whatever order it came in.
  const [a, b] = [one, other].map((posting) => JSON.stringify(v.parse(postingSchema, posting)));
  return a === b;
}
