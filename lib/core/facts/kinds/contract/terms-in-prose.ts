import type { Piece } from '../../clause';
import type { Sentence } from '../../sentence';

/** Ahead of "permanent" where it is said of the job: "the post is", "the appointment is a full-time and". */
const OF_JOB =
  /\b(?:post|position|role|job|appointment|contract|employment|vacancy)(?: offered| itself)? (?:is|will be) (?:an? )?(?:(?:full|part)[ -]time(?:,| and)? )?$/;
const ENDS = /^\s?(?:$|[.,;:)]|(?:and|one|with|from|but|after|subject)\b)/;
/** Whose work is taken over for a time: "covering a colleague's parental leave". */
const STANDING_IN =
  /\b(?:cover(?:ing)?(?: for)?|replac(?:e|ing)|(?:stand|fill)(?:ing)? in for) (?:an?|one|our|the|someone)\b[^.;,]{0,40}?(?:'s|s'|on|during (?:her|his|their)) (?:parental|maternity|paternity|sick|adoption)(?: leave)?\b/;

/** What it is not said without. */
const A_LEAVE = /parental|maternity|paternity|sick|adoption/;

/** True where "permanent" is said of the job: "The post is permanent", but not "the role is permanent staff training". */
export function isOfJob({ lower }: Sentence, { start, end }: Piece): boolean {
  return OF_JOB.test(lower.slice(0, start)) && ENDS.test(lower.slice(end));
}

/** Ahead of the months that a job lasts: "the position is for", "the appointment runs for". */
const LASTS =
  /\b(?:position|post|role|appointment|job|contract|engagement|assignment)(?: itself)? (?:is|will be|would be|runs?|lasts?|will run|will last|is planned|is funded|is offered) (?:initially |planned |funded |offered |limited )?(?:for (?:an? (?:initial )?(?:period|term) of )?|to )?$|\bcontracts?\b[^.;:]{0,60} (?:start|begin|run|are offered|last)s? (?:on|for|with|over) an? (?:initial |first |fixed )?$/;
/** Behind them: not an age. */
const NO_AGE =
  /^(?:[ -](?:\p{L}+ )?(?:period|term|basis)\b|\s?(?:$|[.,;:)(]|(?:in the first|initially|to begin|to start|from|with|and|at first|subject)\b))/u;

/** The months that a job is said to last: "the position is for two years in the first instance"; undefined where they are none. */
export function endsWith({ lower }: Sentence, { start, end }: Piece): Piece | undefined {
  return LASTS.test(lower.slice(0, start)) && NO_AGE.test(lower.slice(end)) ? { start, end } : undefined;
}

/** Where a folded text says that somebody on leave is stood in for; undefined where it does not. */
export function standingIn(lower: string): Piece | undefined {
  const match = A_LEAVE.test(lower) ? STANDING_IN.exec(lower) : null;
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The text with spaces where it speaks of another's leave, of the same length. */
export function withoutLeave(lower: string): string {
  return !A_LEAVE.test(lower) ? lower : lower.replace(STANDING_IN, (said) => ' '.repeat(said.length));
}
