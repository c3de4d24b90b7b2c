import type { PhraseSet } from '../../text/phrases/phrase-set';
import { withoutEnd } from '../../text/without-end';

/** True where the last cue of a text ends it, white space and an opening bracket aside. */
export function endsWithCue(cues: PhraseSet, text: string): boolean {
  return cueAtEnd(cues, text) >= 0;
}

/** Where the cue starts that ends a text, as an offset into it; -1 for none. */
export function cueAtEnd(cues: PhraseSet, text: string): number {
  const end = withoutEnd(text, /[\s(]/);
  const cue = cues.all(end).at(-1);
  return cue !== undefined && cue.index + cue[0].length === end.length ? cue.index : -1;
}

/** True where a text starts with a cue, white space, commas and an opening bracket aside. */
export function startsWithCue(cues: PhraseSet, text: string): boolean {
  return cues.exec(text.replace(/^[\s,(-]+/, ''))?.index === 0;
}
