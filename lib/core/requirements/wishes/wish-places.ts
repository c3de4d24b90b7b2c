import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { PhraseMatch } from '../../text/phrases/phrase-set';
import { oneList } from '../one-list';
import type { Statement } from '../statement';

/** How far ahead of a wish the word that joins it may stand, in characters. */
const LONGEST_JOIN = 12;
/** A verb in the singular right behind a name. */
const SINGULAR =
  /^\s(?:is|would be|ist|wäre|wär|est|serait|sera|étant|es|sería|será|seria|é|è|sarebbe|sarà|jest|będzie|byłby|byłaby|byłoby|je|bude|by byl[ao]?)\s/iu;

/** "Good Excel, VBA would be the icing": of two that only a comma parts the second has a predicate of its own, where it is in the singular. */
export function isOfLast({ text, start }: Statement, [last, first, ...others]: FoundMention[]): boolean {
  if (!last || !first || others.length > 0 || !SINGULAR.test(text.slice(last.end - start))) return false;
  return (
    text.slice(first.end - start, last.start - start).trim() === ',' &&
    /\p{L}/u.test(text.slice(0, first.start - start))
  );
}

/** "You've got Terraform covered, and Vault is a plus": a word behind the name ahead, and a predicate of its own behind the next. */
export function isOfOwn(gap: string, behind: string): boolean {
  return (
    SINGULAR.test(behind) && /^\s(?!\p{Lu})[^,;()\p{L}]*\p{L}[^,;()]*,\s\p{L}+\s$/u.test(gap) && CUES.and.test(gap)
  );
}

/** "Jenkins and, where possible, ArgoCD": a wish between commas behind a word that joins is said of what follows. */
export function isSetApart(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+),?\s$/u.exec(text.slice(Math.max(0, start - LONGEST_JOIN), start))?.[1];
  return before !== undefined && /^,\s/.test(text.slice(end)) && (CUES.and.fills(before) || CUES.or.fills(before));
}

/** "Spark (optional: Delta Lake)", "(Optional) Docker": a wish that opens a bracket and ends with a colon, or is all a first bracket holds. */
export function isLabel(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '(') return false;
  const isFirst = !/\p{L}/u.test(text.slice(0, start));
  return (isFirst ? /^\s?(?::\s?[^)]|\)\s*\p{L})/u : /^\s?:\s?[^)]/).test(text.slice(end));
}

/** "Select your preferred system: Linux or macOS": what somebody likes best is no wish of the firm's. */
export function isLiking(text: string, { 0: said, index }: PhraseMatch): boolean {
  return (
    /^preferred$/i.test(said) &&
    /(?:^|\s)(?:your|their|his|her|our|my)\s$/i.test(text.slice(Math.max(0, index - LONGEST_JOIN), index))
  );
}

/** "Docker* (* nice to have)": what a footnote says is of the names that bear its mark. */
export function isFootnote({ text, notes }: Statement, at: number): boolean {
  return notes !== undefined && /[*†‡¹²³][)\s=:–-]*$/u.test(text.slice(Math.max(0, at - LONGEST_JOIN), at));
}

/** What is added behind it, and no wish: "2 years plus a degree", "Python plus one more of". */
const ADDS = /^\s(?:an?|the|some|one|two|any|at least|your|our|\d+)(?!\p{L})/iu;

/** "Go plus Docker": what is a wish at the end of a clause joins where another name follows. */
export function joinsNames({ text, start, mentions }: Statement, { 0: said, index }: PhraseMatch): boolean {
  if (!CUES.and.fills(said)) return false;
  const end = index + said.length;
  if (ADDS.test(text.slice(end))) return true;
  const next = mentions.find((mention) => mention.start - start >= end);
  return next !== undefined && /^\s(?:[\p{L}-]+\s){0,2}$/u.test(text.slice(end, next.start - start));
}

/** What makes French "plus" a degree, or "no longer": "depuis plus de 4 ans", "n'est plus à vous présenter". */
const MORE = {
  before: /(?:(?<!\p{L})n['’]\p{L}+|(?<!\p{L})ne\s\p{L}+)\s(?:\p{L}+\s)?$/iu,
  after: /^\s(?:de|que|du)\s|^\sd['’]/i,
};

/** True for a "plus" that is no wish. */
export function isOnlyMore(text: string, { 0: said, index }: PhraseMatch): boolean {
  if (said.toLowerCase() !== 'plus') return false;
  return (
    MORE.after.test(text.slice(index + said.length)) ||
    MORE.before.test(text.slice(Math.max(0, index - LONGEST_AHEAD), index))
  );
}

/** How far ahead of a wish inside a clause its names may stand, in characters. */
const LONGEST_AHEAD = 40;
const CLAUSE = /^[^,;:.()!?]*$/;

/** "Kubernetes hast du im besten Fall schon gesehen": what a verb parts from the wish behind it, which has no other name to speak of. */
export function wishedInside(statement: Statement, at: number, to: number): FoundMention[] {
  const { text, start, mentions, language } = statement;
  const last = mentions.findLastIndex(({ end }) => end - start <= at);
  const gap = text.slice((mentions[last]?.end ?? start) - start, at);
  if (last < 0 || gap.length > LONGEST_AHEAD || !CLAUSE.test(gap)) return [];
  const said = gap.trim() === '' ? /^\s(?:\p{L}['’])?\p{L}+/u.exec(text.slice(to))?.[0] : gap;
  if (said === undefined || !(CUES.has(language).test(said) || CUES.reader(language).test(said))) return [];
  return oneList(statement, last, -1);
}
