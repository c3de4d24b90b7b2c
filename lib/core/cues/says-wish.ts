import { CUES } from '.';

/** True for a text with words that ask for something without insisting on it, ahead of what is asked for or behind it. */
export function saysWish(text: string): boolean {
  return CUES.wishAfter.test(text) || CUES.wishBefore.test(text);
}
