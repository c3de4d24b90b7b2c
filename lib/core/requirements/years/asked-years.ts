import { CUES } from '../../cues';
import type { SectionKind } from '../../cues/cues';
import type { Language } from '../../text/language';
import { startOfWords } from '../../text/start-of-words';
import type { Amount } from './amounts';
import { endsWithCue } from './touching';

/** A sentence that names years, and where it stands. */
export interface Telling {
  text: string;
  section: SectionKind | null;
  /** That of the posting, where it is known. */
  language: Language | undefined;
}

/** Nobody is asked for so many years without being spoken to. */
const LONG = 15;
/** Sections that tell of the firm, where years are its own unless somebody is asked. */
const TELLING = new Set(['about', 'offer', 'legal']);
const ASKING = new Set(['required', 'preferred']);

/** The other end of a range, behind the first: "od 6 miesięcy do 1 roku". */
const RANGE = /^\s(?:to|bis|à|a|tot|do|až)\s\d/i;

/** "Acme's app has been in beta for 6 months": how long a thing has been so; "who has been writing Go for 2 years" is practice. */
const HAS_BEEN =
  /(?<!\b(?:who|you|that|candidates?|engineers?|developers?|somebody|someone))\s(?:has|have)\s(?:now\s|already\s)?been\s/i;

/** True for years that are asked of a person, not the age of a firm, a product or a team: "for over 20 years we", "15 years of Java behind us". */
export function isAsked({ text, section, language }: Telling, amount: Amount): boolean {
  const { firm, person, behind, lasting } = CUES.amounts;
  const before = text.slice(0, amount.start);
  const rest = /^[^;]*/.exec(text.slice(amount.end))?.[0] ?? '';
  if (behind.test(rest)) return false;
  const isLasting = [before, withoutLeast(before)].some((ahead) => endsWithCue(lasting, ahead));
  const clause = isLasting && opens(before) ? (rest.split(',', 1)[0] ?? '') : '';
  // "Od dziesięciu lat tworzymy systemy w Javie"
  const isFirms = firm.test(before) || (isLasting && CUES.weVerbs(language).test(`${before} ${clause}`));
  // "The Magento contract runs for 3 years"
  if (isLasting && !RANGE.test(rest) && CUES.amounts.terms.test(before) && !person.test(text)) return false;
  if (isLasting && HAS_BEEN.test(before) && !person.test(before)) return false;
  const isTold = person.test(text) || CUES.demand.test(before);
  if (ASKING.has(section ?? '')) return !(isLasting && isFirms && !isTold);
  if (isLasting && opens(before) && hasOwnClause(rest)) return false;
  if (isFirms) return isTold && !(isLasting && amount.years > LONG / 2);
  return isTold || (amount.years < LONG && !TELLING.has(section ?? ''));
}

function withoutLeast(before: string): string {
  const least = CUES.amounts.atLeast.all(before).at(-1);
  return least && endsWithCue(CUES.amounts.atLeast, before) ? before.slice(0, least.index) : before;
}

/** True where nothing but the opening word stands ahead of the number: "For over 20 years …". */
function opens(before: string): boolean {
  return before.trim().split(/\s+/).length <= 4;
}

/** "For 20 years of Java, Acme has led its market": what follows the comma is told of somebody else than who is asked. */
function hasOwnClause(rest: string): boolean {
  const clause = /[,–—](.*)$/s.exec(rest)?.[1] ?? rest;
  return (
    !CUES.wishAfter.test(clause) &&
    clause.trim().split(/\s+/).length >= 3 &&
    !CUES.amounts.person.test(rest) &&
    (CUES.amounts.tells.test(clause) || isFirm(clause))
  );
}

/** "… of PHP, our team moved to Go" */
function isFirm(clause: string): boolean {
  const first = startOfWords(clause);
  return CUES.firm(undefined).endAt(clause, first) >= 0;
}
