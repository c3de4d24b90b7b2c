import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Skills } from '../../skill';
import type { Statement } from '../statement';
import { areOfOneKind, areParts, isPractice, mayBeAlternatives } from './kinds';
import { between } from './lists';
import { isOwnChoice } from './own-choice';

/** How far ahead of a bracket its noun may stand, in characters. */
const REACH = 60;
/** Closes a list that was only of examples. */
export const ET_CETERA = /^[\s,]*(?:etc|usw|enz|ecc|itp|…|\.\.\.)/i;
/** A bracket closes, at most a noun and "etc." behind the list. */
const FILLED = /^(?:\s[\p{L}-]+){0,2}[\s,]*(?:(?:etc|…|\.)[\s.]*)?\)/u;
/** A bracket behind it holds all that is used together, not kinds of it: "our stack (React, Go)". */
const WHOLE = /^(?:tech-?)?stacks?$/iu;
/** Sections whose lists tell of the firm, of which nobody chooses. */
const TELLING = new Set(['about', 'offer', 'legal']);

/**
 * True for a list that is all a bracket holds, and says what would do: it ends in "etc.", or all in it do the same job, or it stands behind what
 * they are kinds of. Joined by "and", both: "public clouds (AWS, Azure, and GCP)". What is only told is no choice where it differs.
 */
export function isChoice(
  run: FoundMention[],
  statement: Statement,
  skills: Skills,
  asked: boolean,
  joined: boolean,
): boolean {
  const { text, start, section } = statement;
  const before = text.slice(0, (run[0] as FoundMention).start - start).slice(-REACH);
  const after = text.slice((run.at(-1) as FoundMention).end - start).slice(0, REACH);
  if (asked && !joined && isOwnChoice(before)) return true;
  if (asked && !joined && isOneKind(before) && areOfOneKind(run, skills)) return true;
  if (TELLING.has(section ?? '') || !/\(\s*$/.test(before) || !FILLED.test(after)) return false;
  const isSlashed = run.every(
    (mention, i) => i === 0 || between(statement, run[i - 1] as FoundMention, mention).includes('/'),
  );
  if (isSlashed && !asked) return false;
  if (joined) return isKind(run, statement, skills) && areOfOneKind(run, skills);
  const isLoose = ET_CETERA.test(after) || (asked && isKind(run, statement, skills));
  return isLoose ? mayBeAlternatives(run, skills) && !areParts(run, skills) : areOfOneKind(run, skills);
}

/** "A modern framework: React, Vue" wants one of them, "any cloud (AWS, Azure)" too. */
function isOneKind(before: string): boolean {
  const noun = /((?:[\p{L}-]+\s){1,5}[\p{L}-]+)\s?[:(–—-]\s*$/u.exec(before)?.[1];
  const article = noun === undefined ? undefined : CUES.anyKind.all(noun).at(-1);
  if (noun === undefined || article === undefined) return false;
  const said = noun.slice(article.index + article[0].length);
  return CUES.kinds.test(said) && !CUES.and.test(said) && !CUES.knowledge.test(said);
}

/** True where the word ahead of a bracket names a kind of technology, or a way of working. */
function isKind(run: FoundMention[], { text, start, mentions }: Statement, skills: Skills): boolean {
  const before = text.slice(0, (run[0] as FoundMention).start - start).slice(-REACH);
  const head = mentions[mentions.indexOf(run[0] as FoundMention) - 1];
  const isNamed =
    head !== undefined && /^\s*\(\s*$/.test(text.slice(head.end - start, (run[0] as FoundMention).start - start));
  if (isNamed) return isPractice(head, skills);
  const noun = /([\p{L}-]+)\s*\(\s*$/u.exec(before)?.[1] ?? '';
  return !WHOLE.test(noun) && CUES.kinds.exec(noun)?.index === 0;
}
