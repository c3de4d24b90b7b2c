import { CUES } from '../cues';
import type { Folded } from '../text/fold';
import type { Candidate } from './candidate';
import { opensSentence } from './case-proof';

/** How long what is said of a name may be, in characters: a short sentence is about its subject. */
const LONGEST = 80;
/** Says in English that a name is the subject: everyday words with a capital are followed by others ("Go the extra mile", "Swift replies"). */
const PREDICATE =
  /^\s(?:(?:is|are)(?!\s(?:given|provided|offered|available)\b)|isn't|would|wouldn't|will|won't|can|can't|could|should|must|needs?|has|comes|never|always|also|not|doesn't|goes|gets|gives|earns|scores|makes|puts|on your (?:cv|résumé|resume|profile)|in your (?:background|profile|toolbox|portfolio|past))\s/;
/** A label's colon, and all that is said behind it: "Go: a must". */
const LABELLED = /^\s?:\s(?:an?\s)?([\p{L}\s'’-]{4,30})$/u;
/** Verbs of other languages, behind which what English has, too, is no English: "Go est indispensable". */
const NO_ENGLISH = /^\s(?:est|sera|ist|wird|es|será|é|è|sarà|jest|będzie|je|bude|wordt)\s/;
/** Words of English sentences: what else they hold is no cue of another language. */
const ENGLISH = /\s(?:the|and|to|of|your|our|with|is|are|for|you|we|this|that|quickly)(?![a-z])/;
/** No comma, and a small letter: what is said goes on from the name. */
const GOES_ON = /^(?:\s\p{Ll}|['’]\p{Ll}|\s?[,:–—-]\s\p{Ll})/u;

/**
 * True for a name with a capital that opens a short sentence in which something is asked, wished for, denied or taught of it, in whatever language: "Rust
 * nunca está de más", "Go can be learned here". A word that is an everyday one in the language of the cue is none.
 */
export function isSaidOf(folded: Folded, { start, end }: Candidate): boolean {
  if (end - start < 2 || !opensSentence(folded, start)) return false;
  const rest = /^[^.!?;\n]*/.exec(folded.lower.slice(end, end + LONGEST + 1))?.[0] ?? '';
  if (rest.length > LONGEST || !GOES_ON.test(folded.cased.slice(end, end + 4))) return false;
  const word = folded.lower.slice(start, end);
  const said = CUES.saidOf.find(({ cues }) => cues.test(rest));
  if (said === undefined) return false;
  const isEnglish = (said.isEnglish || ENGLISH.test(rest)) && !NO_ENGLISH.test(rest);
  const label = LABELLED.exec(rest)?.[1];
  if (label !== undefined && said.cues.fills(label)) return true;
  return !said.namesakes.has(word) && (!isEnglish || PREDICATE.test(rest));
}
