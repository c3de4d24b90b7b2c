import { CUES } from '../../cues';

/** What stands around a demand that is a label: a comma or a bracket ahead, a colon behind, at most one word between. */
const AHEAD = /[,;(–—-]\s*(?:\p{L}+\s)?$/u;
const BEHIND = /^\s?(?:\p{L}+\s?)?:/u;
const LONGEST = 20;

/** Where demands end that are labels inside a sentence, as offsets into it: "Preferred: Helm, required: Docker". */
export function demandLabels(text: string): number[] {
  return CUES.demand.all(text).flatMap(({ 0: said, index }) => {
    const end = index + said.length;
    const isLabel =
      AHEAD.test(text.slice(Math.max(0, index - LONGEST), index)) && BEHIND.test(text.slice(end, end + LONGEST));
    return isLabel ? [end] : [];
  });
}
