import { CUES } from '../../cues';
import { saidOnce } from './own-object';

/** How many characters may stand between years and what they are of. */
const REACH = 150;
/** What ends the reach of years ahead of names: another sentence, a closing bracket, a colon or a dash with words behind it. */
const STOP =
  /[;)]|[!?]\s|:\s*\S|\p{L}\s{1,4}[-–—]\s|\s(?:required|preferred|desired|desirable|mandatory)\s\p{Lu}\p{Ll}+\s/u;
/** Closed brackets end nothing. */
const ASIDE = /\([^()]*\)/g;
/** A bracket that opens right ahead of a name, with or without a word for examples: "languages (e.g., Go". */
const OPENED = /\((?:\s*(?:e\.?\s?g|i\.?\s?e|z\.\s?b|bspw|p\.\s?ex|ex|p\.\s?ej|bijv|np|např|ad es)\.?[,:]?)?\s*$/iu;
/** A comma of an enumeration, "designing, building, and running", or ahead of what is named as the main thing. */
const GOES_ON =
  /^(?:\p{L}+ing\b|(?:[\p{L}-]+\s+){0,2}[\p{L}-]+\s*,|(?:including|primarily|mainly|specifically|especially|of|davon|insbesondere|notamment)\b)/iu;

/** True for what may stand between years and what they are of: no new statement, and commas only of an enumeration. */
export function reachesOver(between: string): boolean {
  const plain = saidOnce(between.replace(ASIDE, 'x').replace(OPENED, ''));
  if (plain.length > REACH || STOP.test(plain) || CUES.amounts.apart.test(plain)) return false;
  const rests = plain.split(',').slice(1);
  return rests.every((_, i) => goesOn(rests.slice(i).join(',').trimStart()));
}

/** True for what stands behind a comma and belongs to the statement ahead of it. */
function goesOn(text: string): boolean {
  if (GOES_ON.test(text) || CUES.examples.endAt(text, 0) >= 0 || CUES.oneOf.endAt(text, 0) >= 0) return true;
  const second = /^[\p{L}-]+\s+/u.exec(text)?.[0].length ?? 0;
  return [0, second].some((at) => {
    const ends = [CUES.and.endAt(text, at), CUES.or.endAt(text, at)];
    return ends.some((end) => end >= 0 && /^\s+\p{L}/u.test(text.slice(end)));
  });
}
