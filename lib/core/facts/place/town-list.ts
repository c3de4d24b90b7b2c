import { isPlaceField } from './place-field';

/** Between the names of a list. */
const BETWEEN = /,? (?:and|or|&) |, ?|\/| \/ /;
/** Behind them: how one works. */
const MODE = /,? (?:or )?(?:fully )?(?:remote|on-?site|hybrid)(?: \p{L}+)?\s*$/iu;
/** One of them: two or three words in capitals. */
const ONE = /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}$/u;
const LONGEST_LIST = 120;
const LEAST = 3;

/** Behind a town in the same field: how much one works, or what the firm is there. */
const TERM =
  /(?:,\s?|\s)(?:(?:full|part)[- ]?time|on-?site|hybrid|series [a-e]\b|seed\b|start-?up|based|office|area|metro)[^|]{0,24}$/iu;

/** True where a field of a line begins with a known town and goes on with a term of the job: "London, Full-Time". */
export function isTownWithTerm(text: string): boolean {
  const end = text.length <= LONGEST_LIST ? text.search(TERM) : -1;
  return end > 0 && isPlaceField(text.slice(0, end));
}

/** True where a field of a line lists names of which two of five are well-known towns: "Boston/Somerville, Tampa Bay, and London". */
export function isTownList(text: string): boolean {
  if (text.length > LONGEST_LIST || !/[,/]/.test(text)) return false;
  const names = text.replace(MODE, '').trim().split(BETWEEN);
  if (names.length < LEAST || !names.every((one) => ONE.test(one))) return false;
  return 5 * names.filter(isPlaceField).length >= 2 * names.length;
}
