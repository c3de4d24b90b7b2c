import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { PhraseMatch } from '../../text/phrases/phrase-set';
import { startOfWords } from '../../text/start-of-words';
import { isAdmittedLast } from '../groups/admitted';
import type { Statement } from '../statement';
import { isOfFirm } from '../subject';

/** How far ahead of a subject what joins its clause to the one before may stand, in characters. */
const LONGEST_JOIN = 16;
const SIGN = /(?:[;,:]|\s[–—-])\s*$/u;
/** What a bracket holds, or stands between two commas. */
const ASIDE = /\([^()]*(?=\))|,(?=\s)[^,;:.()]*(?=,)/gu;
/** Takes up what was named in the clause before: "We use Go, and you know it". */
const BACK = /(?<!\p{L})(?:it|them|that|those|these|this|both|either|one|so|here|same|too|as well)(?!\p{L})/iu;

/**
 * The clauses of a statement that have a subject of their own and name a skill, each as a statement: "We run Go, so you should know Linux" tells the one
 * and asks for the other. Every mention is in one of them.
 */
export function clausesOf(statement: Statement): Statement[] {
  const { text, start, mentions } = statement;
  if (mentions.length === 0) return [statement];
  const asides = asidesOf(statement);
  const main = asides.reduce((rest, { from, to }) => blank(rest, from, to), text);
  const inside = (mention: FoundMention) =>
    asides.some(({ from, to }) => mention.start - start >= from && mention.start - start < to);
  const outer = mentions.filter((mention) => !inside(mention));
  const starts = [0, ...boundaries({ ...statement, text: main, mentions: outer })];
  const clauses = starts.map((from, i) => part(main, from, starts[i + 1] ?? text.length, outer));
  return [...clauses, ...asides.map(({ from, to }) => part(text, from, to, mentions))].filter(
    (clause) => clause.mentions.length > 0,
  );

  function part(said: string, from: number, to: number, among: FoundMention[]): Statement {
    const own = among.filter((mention) => mention.start - start >= from && mention.start - start < to);
    return { ...statement, start: start + from, end: start + to, text: said.slice(from, to), mentions: own };
  }
}

/** What the firm tells of itself inside a sentence, in brackets or between commas: "Ansible (we run it everywhere)", "Go, which we like, and Rust". */
function asidesOf({ text, language }: Statement): { from: number; to: number }[] {
  return [...text.matchAll(ASIDE)]
    .map(({ 0: said, index }) => ({ from: index + 1, to: index + said.length, opens: said.charAt(0) }))
    .filter(({ from, to, opens }) => {
      const isJoined = CUES.clauses.joins(language).endAt(text, from + 1) >= 0;
      return (opens === '(' || isJoined) && isOfFirm(text.slice(from, to), language);
    });
}

/** Where clauses begin that have a subject of their own, in text order. */
function boundaries(statement: Statement): number[] {
  const { text, start, mentions, language } = statement;
  const found: number[] = [];
  for (const subject of CUES.clauses.subjects(language).all(text)) {
    const at = joinAhead(text, subject, language);
    const last = found.at(-1) ?? 0;
    if (at > last && !isCondition(text.slice(last, at)) && isApart(last, at)) found.push(at);
  }
  const turns = turnsOf(text, language).filter((at) => isApart(0, at));
  for (const at of turns) if (found.every((one) => Math.abs(one - at) > LONGEST_JOIN)) found.push(at);
  found.sort((a, b) => a - b);
  for (const { index: at } of text.matchAll(/;\s/g)) {
    const last = found.at(-1) ?? 0;
    if (at > last && asksItself(text.slice(at)) && isOfPerson(text.slice(last, at)) && isApart(last, at))
      found.push(at);
  }
  // "Du bringst Neugier mit; wir bringen Kotlin": whose clause it is tells the subject, whatever stands ahead of it.
  const stop = text.lastIndexOf('; ');
  const isTold = stop > (found.at(-1) ?? 0) && isOfFirm(text.slice(stop + 2), language) && !isAdmittedLast(statement);
  return isTold ? [...found, stop] : found;

  function isOfPerson(said: string): boolean {
    return CUES.reader(language).test(said) || CUES.firm(language).test(said);
  }

  /** True where both clauses name something, or the second takes up nothing of the first. */
  function isApart(from: number, to: number): boolean {
    const named = (a: number, b: number) =>
      mentions.some((mention) => mention.start - start >= a && mention.start - start < b);
    const rest = text.slice(to);
    return named(from, to) && (named(to, text.length) || !BACK.test(rest));
  }
}

/** What joins a clause that says something of its own, whatever its subject is. */
const TURN =
  /[,;]\s(?:(?:so|but|yet|whereas|while|though|although|hence|therefore|which means|meaning|what|aber|doch|mais|pero|mas|ma|però|maar|ale|lecz)\s|(?=(?:\p{L}+\s){1,4}(?:aber|jedoch|allerdings|hingegen|echter|natomiast|jednak|však)\s))/gu;
/** Another verb of the same subject: "will use SPSS and must know Stata". */
const VERB = /\s(?:and|but)\s(?=\p{L})/gu;

/** Where clauses begin whose subject is no person: behind "so" or "but", behind an opening "as" or "while", and ahead of another verb that asks. */
function turnsOf(text: string, language: Statement['language']): number[] {
  const first = startOfWords(text);
  const opening = CUES.clauses.joins(language).endAt(text, first) >= 0 ? text.indexOf(', ') : -1;
  const turns = [...text.matchAll(TURN)].filter(({ 0: said, index }) => says(text.slice(index + said.length)));
  const verbs = [...text.matchAll(VERB)].filter(({ 0: said, index }) => {
    const end = index + said.length;
    // "Knowledge of C and at least one scripting language" is one demand.
    return (
      (CUES.modals.endAt(text, end) >= 0 || CUES.demand.endAt(text, end) >= 0) && !asksItself(text.slice(0, index))
    );
  });
  const ends = opening > 0 && says(text.slice(opening)) ? [opening] : [];
  return [...ends, ...turns.map(({ index }) => index), ...verbs.map(({ index }) => index)].sort((a, b) => a - b);
}

/** True for what has a verb of its own or asks. */
function says(text: string): boolean {
  return asksItself(text) || CUES.modals.test(text) || CUES.predicates.test(text);
}

/** Where the sign or word begins that joins the clause of a subject to the one before; -1 where none does. */
function joinAhead(text: string, { index }: PhraseMatch, language: Statement['language']): number {
  const from = Math.max(0, index - LONGEST_JOIN);
  const before = text.slice(from, index);
  const trimmed = before.trimEnd();
  const join = CUES.clauses.joins(language).all(trimmed).at(-1);
  const isJoined = join !== undefined && join.index + join[0].length === trimmed.length;
  const ahead = isJoined ? before.slice(0, join.index) : before;
  const sign = SIGN.exec(ahead);
  if (sign) return from + sign.index;
  return isJoined ? from + join.index : -1;
}

/** True for what says itself how much it asks for what it names. */
function asksItself(text: string): boolean {
  return [CUES.demand, CUES.knowledge, CUES.wishAfter, CUES.wishBefore].some((cues) => cues.test(text));
}

function isCondition(text: string): boolean {
  const first = startOfWords(text);
  return CUES.condition.endAt(text, first) >= 0 || CUES.whoever.endAt(text, first) >= 0;
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
