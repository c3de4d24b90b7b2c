import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { PhraseMatch } from '../../text/phrases/phrase-set';
import type { Denials } from '../negation/denial';
import type { Statement } from '../statement';
import { type Amount, amounts, isSaidOfAmounts } from '../years/amounts';
import { ANSWER, answersCondition, wishedByAnswer } from './wish-answers';
import { wishedOnCondition } from './wish-conditions';
import { endsInKnowledge, joinsWish } from './wish-gaps';
import {
  isFootnote,
  isLabel,
  isLiking,
  isOfLast,
  isOfOwn,
  isOnlyMore,
  isSetApart,
  joinsNames,
  wishedInside,
} from './wish-places';

/** How far a wish reaches ahead, in characters. */
const REACH = 200;
/** What may stand between a denial and the wish it denies: an article, or a short word. */
const ARTICLE = /^\s+(?:\p{L}{1,6}\s+)?$/u;
const LONGEST_ARTICLE = 12;
/** A wish only where nothing follows. */
const HELPS = /^helps$/i;
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
    if (isDenied(cue) || isOfAmounts(cue.index) || isFootnote(statement, cue.index)) continue;
    const but = buts.find((at) => at >= cue.index + cue[0].length) ?? statement.text.length;
    const stop = Math.min(nextStop(stops, cue.index), but);
    const behind = wishedBehind(statement, cue.index, stop);
    const end = cue.index + cue[0].length;
    // "Python is your main tool, Rust ideally."
    const isLast = behind.length === 0 && ENDS.test(statement.text.slice(end));
    const reached = isLast
      ? lastWished(statement, { start: cue.index, end }, lastStop(stops, cue.index))
      : behind.length === 0
        ? wishedInside(statement, cue.index, end)
        : behind;
    for (const mention of reached) found.add(mention);
  }
  for (const cue of CUES.wishAfter.all(statement.text)) {
    if (isFootnote(statement, cue.index)) continue;
    // "Kubernetes helps us scale"
    if (HELPS.test(cue[0]) && !ENDS.test(statement.text.slice(cue.index + cue[0].length))) continue;
    if (CUES.demand.test(cue[0]) || joinsNames(statement, cue) || isDenied(cue) || isOfAmounts(cue.index)) continue;
    if (isOnlyMore(statement.text, cue)) continue;
    const from = lastStop(stops, cue.index);
    const end = cue.index + cue[0].length;
    if (isSetApart(statement.text, cue.index, end) || isLabel(statement.text, cue.index, end)) {
      const at = statement.text.charAt(end) === ')' ? end + 1 : cue.index;
      for (const mention of wishedBehind(statement, at, nextStop(stops, at))) found.add(mention);
      continue;
    }
    const isAnswer = answersCondition(statement.text, from, end);
    const reached = wishedAhead(statement, { start: cue.index, end }, from, isAnswer);
    for (const mention of isOfLast(statement, reached) ? reached.slice(0, 1) : reached) found.add(mention);
  }
  for (const mention of found.size > 0 ? [] : wishedByAnswer(statement)) found.add(mention);
  for (const mention of found.size > 0 ? [] : wishedOnCondition(statement)) found.add(mention);
  return found;

  /** Most statements wish for nothing, and are not looked through. */
  function isOfAmounts(at: number): boolean {
    told ??= amounts(statement.text);
    return isSaidOfAmounts(statement.text, at, told);
  }

  function isDenied(cue: PhraseMatch): boolean {
    if (isLiking(statement.text, cue)) return true;
    const { 0: said, index: at } = cue;
    const to = at + said.length;
    if (asking.some(({ start, end }) => start < to && end > at)) return true;
    return nots.some((end) => end <= at && at - end <= LONGEST_ARTICLE && ARTICLE.test(statement.text.slice(end, at)));
  }
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
  const end = start + (bracket < 0 ? openEnd(text, from, to) : from + bracket);
  const reach = Math.min(end, start + from + REACH);
  const reached = mentions.filter((mention) => mention.start >= start + from && mention.start < reach);
  // "Preferred: Helm, required: Docker"
  const other = reached.findIndex(
    (mention, i) => i > 0 && asksAnew(text.slice((reached[i - 1] as FoundMention).end - start, mention.start - start)),
  );
  return other < 0 ? reached : reached.slice(0, other);
}

/** How far a wish reaches in a bracket that is never closed, to the next comma: "a degree (master preferred, Java, Go". */
function openEnd(text: string, from: number, to: number): number {
  const isOpen = text.lastIndexOf('(', from) > text.lastIndexOf(')', from);
  const comma = isOpen ? text.indexOf(',', from) : -1;
  return comma < 0 ? to : Math.min(to, comma);
}

/** True for a comma and a demand behind it. */
function asksAnew(gap: string): boolean {
  const comma = gap.indexOf(',');
  return comma >= 0 && CUES.demand.test(gap.slice(comma));
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

/** "Java (8 yrs), ": years of a name's own, in brackets. */
const OWN_YEARS =
  /^\s?\([^()]{0,12}\d\+?\s?(?:y|yrs?|years?|jahren?|ans?|jaar|anos?|años?|anni|lat|lata|let|roky?)(?!\p{L})/u;

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
  let hasOwnYears = false;
  for (const mention of (inBracket.length > 0 ? inBracket : ahead).reverse()) {
    const gap = text.slice(mention.end - start, to);
    const isNext = to === cue && ((isAnswer && ANSWER.test(gap)) || (isLast && APART.test(gap)));
    // "Python skills, and Go is a plus"
    const isOther =
      to !== cue &&
      ((OWN_YEARS.test(gap) && !hasOwnYears) ||
        endsInKnowledge(gap) ||
        CUES.evident.test(gap) ||
        isOfOwn(gap, text.slice((reached.at(-1)?.end ?? 0) - start)));
    if (CUES.demand.test(gap) || isOther || !(isNext || joinsWish(gap))) break;
    if (to === cue) hasOwnYears = OWN_YEARS.test(gap);
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
