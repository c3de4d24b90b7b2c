import { CUES } from '../cues';
import type { FoundMention } from '../mentions/find-mentions';
import type { PhraseMatch } from '../text/phrases/phrase-set';
import type { Denials } from './negation/denial';
import type { Statement } from './statement';
import { endsInKnowledge, joinsWish } from './wish-gaps';
import { type Amount, amounts, isSaidOfAmounts } from './years/amounts';

/** How far a wish reaches ahead, in characters. */
const REACH = 200;
/** What may stand between a denial and the wish it denies: an article, or a short word. */
const ARTICLE = /^\s+(?:\p{L}{1,6}\s+)?$/u;
const LONGEST_ARTICLE = 12;
/** Nothing follows in the clause. */
const ENDS = /^\s*(?:$|[.,;!)])/;
/** A noun and a comma ahead of a wish that ends its clause: "Terraform experience, if possible". */
const APART = /^[^,;:()]{0,40},\s$/;

/**
 * The mentions of a statement that its words make a wish: "ideally Go", "Go is a plus". What is denied is none: "not a
 * nice-to-have", "not optional". Linear: each cue looks at the names next to it.
 */
export function wished(
  statement: Statement,
  { nots, buts, asking }: Pick<Denials, 'nots' | 'buts' | 'asking'>,
): Set<FoundMention> {
  const found = new Set<FoundMention>();
  const stops = clauseEnds(statement.text);
  let told: Amount[] | undefined;
  for (const cue of CUES.wishBefore.all(statement.text)) {
    if (isDenied(cue) || isOfAmounts(cue.index)) continue;
    const but = buts.find((at) => at >= cue.index + cue[0].length) ?? statement.text.length;
    const stop = Math.min(nextStop(stops, cue.index), but);
    const behind = wishedBehind(statement, cue.index, stop);
    const end = cue.index + cue[0].length;
    // "Python is your main tool, Rust ideally."
    const isLast = behind.length === 0 && ENDS.test(statement.text.slice(end));
    const reached = isLast ? lastWished(statement, { start: cue.index, end }, lastStop(stops, cue.index)) : behind;
    for (const mention of reached) found.add(mention);
  }
  for (const cue of CUES.wishAfter.all(statement.text)) {
    if (CUES.demand.test(cue[0]) || joinsNames(statement, cue) || isDenied(cue) || isOfAmounts(cue.index)) continue;
    const from = lastStop(stops, cue.index);
    const end = cue.index + cue[0].length;
    if (isSetApart(statement.text, cue.index, end) || isLabel(statement.text, cue.index, end)) {
      for (const mention of wishedBehind(statement, cue.index, nextStop(stops, cue.index))) found.add(mention);
      continue;
    }
    const isAnswer = answersCondition(statement.text, from, end);
    for (const mention of wishedAhead(statement, { start: cue.index, end }, from, isAnswer)) found.add(mention);
  }
  for (const mention of found.size > 0 ? [] : wishedByAnswer(statement)) found.add(mention);
  return found;

  /** Most statements wish for nothing, and are not looked through. */
  function isOfAmounts(at: number): boolean {
    told ??= amounts(statement.text);
    return isSaidOfAmounts(statement.text, at, told);
  }

  function isDenied({ 0: said, index: at }: PhraseMatch): boolean {
    const to = at + said.length;
    if (asking.some(({ start, end }) => start < to && end > at)) return true;
    return nots.some((end) => end <= at && at - end <= LONGEST_ARTICLE && ARTICLE.test(statement.text.slice(end, at)));
  }
}

/** "Jenkins and, where possible, ArgoCD": a wish between commas behind a word that joins is said of what follows. */
function isSetApart(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+),?\s$/u.exec(text.slice(Math.max(0, start - LONGEST_ARTICLE), start))?.[1];
  return before !== undefined && /^,\s/.test(text.slice(end)) && (CUES.and.fills(before) || CUES.or.fills(before));
}

/** "Spark (nice: Delta Lake)": a wish that opens a bracket and ends with a colon. */
function isLabel(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '(' && /^\s?:\s?[^)]/.test(text.slice(end));
}

/** "Go plus Docker": what is a wish at the end of a clause joins where another name follows. */
function joinsNames({ text, start, mentions }: Statement, { 0: said, index }: PhraseMatch): boolean {
  if (!CUES.and.fills(said)) return false;
  const end = index + said.length;
  const next = mentions.find((mention) => mention.start - start >= end);
  return next !== undefined && /^\s(?:[\p{L}-]+\s){0,2}$/u.test(text.slice(end, next.start - start));
}

/** What is said of it at most, in words, where a wish comes true: "If you know Docker, great". */
const LONGEST_ANSWER = 3;

/** "If Docker is in your toolbox, great", "Worked with Docker? Splendid!": a short answer that calls nobody to do anything and denies nothing. */
function wishedByAnswer({ text, start, mentions, language }: Statement): FoundMention[] {
  const first = /^[^\p{L}]*/u.exec(text)?.[0].length ?? 0;
  const last = mentions.at(-1) as FoundMention;
  const rest = text.slice(last.end - start);
  const isCondition = CUES.condition.endAt(text, first) >= 0;
  const answer = (isCondition ? /^[^,:;.!?]*,\s*([^,:;.!?]+)[.!]*$/ : /^[^:;.!?]*\?\s*([^,:;.!?]+)!+$/).exec(rest)?.[1];
  if (!answer || answer.trim().split(/\s+/).length > LONGEST_ANSWER) return [];
  const isOther =
    CUES.calls.test(answer) || CUES.demand.test(answer) || CUES.excludedAfter.test(answer) || CUES.denies.test(text);
  return isOther || CUES.firm(language).test(answer) || CUES.reader(language).test(answer) ? [] : mentions;
}

/** Clauses end at semicolons, and at dashes that a wish follows: offsets behind each, the text's end last. */
function clauseEnds(text: string): number[] {
  const stops = [...text.matchAll(/;| - /g)];
  const wishes = new Set(stops.length > 0 ? CUES.wishBefore.all(text).map(({ index }) => index) : []);
  const ends = stops
    .filter((stop) => stop[0] === ';' || wishes.has(stop.index + stop[0].length))
    .map((stop) => stop.index + stop[0].length);
  return [...ends, text.length];
}

function nextStop(stops: number[], at: number): number {
  return stops.find((stop) => stop > at) ?? at;
}

function lastStop(stops: number[], at: number): number {
  return stops.findLast((stop) => stop <= at) ?? 0;
}

/** What a wish ahead of names reaches: its clause, or its bracket, but not far into text that lost its stops. */
function wishedBehind({ text, start, mentions }: Statement, from: number, to: number): FoundMention[] {
  const bracket = closingBracket(text.slice(from, to));
  const end = start + (bracket < 0 ? to : from + bracket);
  const reach = Math.min(end, start + from + REACH);
  return mentions.filter((mention) => mention.start >= start + from && mention.start < reach);
}

/** Where a bracket closes that opened before the text; -1 where none does. */
function closingBracket(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth < 0) return i;
  }
  return -1;
}

/** What a wish behind names reaches: back over what belongs to the same statement. Inside a bracket that names something, only that. */
function wishedAhead(
  { text, start, mentions }: Statement,
  { start: cue, end }: { start: number; end: number },
  from: number,
  isAnswer: boolean,
): FoundMention[] {
  const ahead = mentions.filter((mention) => mention.end <= start + cue && mention.start >= start + from);
  const open = text.lastIndexOf('(', cue);
  const isInside = open > text.lastIndexOf(')', cue - 1);
  const inBracket = isInside ? ahead.filter((mention) => mention.start > start + open) : [];
  const reached: FoundMention[] = [];
  const isLast = ENDS.test(text.slice(end));
  let to = cue;
  for (const mention of (inBracket.length > 0 ? inBracket : ahead).reverse()) {
    const gap = text.slice(mention.end - start, to);
    const isNext = to === cue && ((isAnswer && ANSWER.test(gap)) || (isLast && APART.test(gap)));
    // "Python skills, and Go is a plus"
    const isOther = to !== cue && endsInKnowledge(gap);
    if (CUES.demand.test(gap) || isOther || !(isNext || joinsWish(gap))) break;
    reached.push(mention);
    to = mention.start - start;
  }
  return reached;
}

/** The same of a word that may as well stand ahead: commas alone part what is asked for from what is wished for, "Python, Rust ideally". */
function lastWished(statement: Statement, cue: { start: number; end: number }, from: number): FoundMention[] {
  const reached = wishedAhead(statement, cue, from, false);
  const [last, other] = reached;
  if (!last || !other) return reached;
  const gap = statement.text.slice(other.end - statement.start, last.start - statement.start);
  return CUES.or.test(gap) || CUES.and.test(gap) || /[/&(]/.test(gap) ? reached : [last];
}

/** What stands between a condition's last name and its answer: "If you have used Go before, that is …". */
const ANSWER = /^[^,;:]{0,40},\s*(?:[\p{L}'’]+\s){0,3}$/u;

/** True for a clause that opens with "if" or "whoever" and ends with the wish: "If you know Go, even better", "Wer Go kennt, ist im Vorteil". */
function answersCondition(text: string, from: number, end: number): boolean {
  const opens = /^[\s\p{P}]*/u.exec(text.slice(from))?.[0].length ?? 0;
  return (
    /^\s*(?:$|[.!;)])/.test(text.slice(end)) &&
    [CUES.condition, CUES.whoever].some((cues) => cues.endAt(text, from + opens) >= 0)
  );
}
