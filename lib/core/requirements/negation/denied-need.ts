import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Denials, Said } from './denial';
import type { Clause, NegationClass, Word } from './reach';

/** How many words behind a comma still speak of what stands ahead of it: "which we". */
const ASIDE = 2;
/** How far from each other a denial and what it denies may stand, in characters. */
const REACH = { denied: 60, behind: 45, right: 25, elided: 14, named: 80, words: 6 };

/** "Not" and what it denies: "is not required", "do not need", "kein Muss", "brauchst du nicht", "no … experience needed". */
export function denyBy(not: Word, clause: Clause, { spans }: Denials): Said | undefined {
  const own = clause.words.filter(({ tag }) => tag.language === not.tag.language);
  const denied = own.filter(
    ({ tag, start, end }) =>
      isNeed(tag.is) && (clause.joins(not.end, start) || (start > not.start && start < not.end && end > not.end)),
  );
  const first = denied[0];
  if (first) {
    spans.push({ start: not.start, end: first.end });
    const isVerb = denied.some(({ tag, start }) => tag.is === 'need' && start === first.start);
    const isOfOther = NO.test(clause.said(not.start, not.end)) && clause.said(not.end, first.start) !== '';
    return denyNeed({ start: not.start, end: first.end, isVerb, isOfOther }, clause);
  }
  const verb = own.findLast(({ tag, end }) => tag.is === 'need' && clause.joins(end, not.start));
  if (verb) {
    spans.push({ start: verb.start, end: not.end });
    const behind = clause.behind(not.end, REACH.behind);
    const ahead = clause.ahead(verb.start, REACH.denied);
    // "SPSS brauchen Sie bei uns nicht, R dagegen schon"
    const isAhead = ahead.length > 0 && (behind.length === 0 || clause.ends(not.end));
    return [isAhead && not.tag.language !== ENGLISH ? ahead : behind, 'excluded'];
  }
  // "Linux is a must, Windows isn't."
  const elided = clause.ends(not.end) ? clause.ahead(not.start, REACH.elided) : [];
  const last = elided.at(-1);
  if (last)
    return [
      [last],
      isWaived(clause.said(Math.max(0, clause.offset(last.start) - REACH.named), clause.offset(last.start)))
        ? 'asked'
        : 'excluded',
    ];
  const between = own.find(({ tag, start }) => tag.is === 'needed' && start >= not.end);
  const inside = between ? clause.between(not.end, between.start, REACH.denied) : [];
  if (between && inside.length > 0) {
    spans.push({ start: not.start, end: between.end });
    return [inside, 'excluded'];
  }
  if (clause.turns(not.start)) return [clause.behind(not.end, 2), 'excluded'];
  return clause.opens(not.start, 0) ? notThisBut(not, clause, spans) : undefined;
}

/** "Not Java, but Kotlin is what you should bring": the name that opens a sentence behind "not", with a "but" right behind it. */
function notThisBut({ start, end }: Word, clause: Clause, spans: Denials['spans']): Said | undefined {
  const denied = clause.behind(end, 2);
  const last = denied.at(-1);
  const but = last && clause.words.find(({ tag: { is }, start }) => is === 'but' && start >= clause.offset(last.end));
  const gap = but && last ? clause.said(clause.offset(last.end), but.start) : undefined;
  if (!last || (gap !== ',' && gap !== '')) return undefined;
  spans.push({ start, end: clause.offset(last.end) });
  return [denied, 'excluded'];
}

/** "Vim is optional, Git is not": what is set against something that may be missing is asked for. */
function isWaived(ahead: string): boolean {
  return [CUES.wishAfter, CUES.excludedAfter].some((cues) => cues.test(ahead)) && !CUES.demand.test(ahead);
}

/** Denies a noun of its own: "no degree needed, but Java is". */
const NO = /^(?:no|kein\p{L}*|geen|aucun\p{L}*|ning\p{L}*|nessun\p{L}*|żadn\p{L}*|žádn\p{L}*)$/iu;
/** In the order of languages. English alone puts the denied verb behind its denial only. */
const ENGLISH = 0;

function isNeed(is: NegationClass): boolean {
  return is === 'need' || is === 'needed';
}

function denyNeed(denial: { start: number; end: number; isVerb: boolean; isOfOther: boolean }, clause: Clause): Said {
  const right = clause.behind(denial.end, REACH.right);
  const before = clause.words.findLast(({ tag, end }) => tag.is === 'but' && clause.joins(end, denial.start));
  const valued = before && right.length === 0 ? clause.ahead(before.start, REACH.denied, ASIDE) : [];
  if (valued.length > 0) return [valued, 'wish'];
  const ahead = clause.ahead(denial.start, REACH.denied);
  const after = clause.words.find(
    ({ tag, start }) =>
      tag.is === 'but' &&
      start >= denial.end &&
      (start <= denial.end + 2 || (clause.goesOn(denial.end, start) && !isNamedBetween(denial.end, start, clause))),
  );
  if (after) return denyWithBut(ahead, clause.opens(denial.start, 0) && !denial.isOfOther, after.end, clause);
  const behind = clause.behind(denial.end, REACH.denied);
  // "Great, but not essential, if you have used Go"
  const isLabel = clause.said(denial.end, denial.end + 1) === ':';
  if (before && (isLabel || !denial.isVerb) && ahead.length === 0 && behind.length > 0 && clause.leadsOn(denial.end))
    return [behind, 'wish'];
  if (denial.isVerb && behind.length === 0 && ahead.length === 0 && clause.names(denial.end))
    return [clause.ahead(denial.start, REACH.named, REACH.words), 'excluded'];
  if (denial.isVerb) return [behind.length > 0 ? behind : ahead, 'excluded'];
  return [ahead.length > 0 ? ahead : clause.opens(denial.start, 2) ? behind : [], 'excluded'];
}

/** "Angular is niet nodig, React wel": another name is what is set against it. */
function isNamedBetween(from: number, to: number, clause: Clause): boolean {
  return clause.mentionsFrom(from).some(({ start }) => clause.offset(start) < to);
}

/** "Go is not required, but useful" wishes; "Go is not required, but Rust is" and "…, but you will learn it" do not. */
function denyWithBut(ahead: FoundMention[], opens: boolean, from: number, clause: Clause): Said {
  const rest = clause.mentionsFrom(from);
  const isTaught = clause.words.some(({ tag, start }) => (tag.is === 'teach' || tag.is === 'taught') && start > from);
  if (ahead.length > 0) return [ahead, rest.length > 0 || isTaught ? 'excluded' : 'wish'];
  return [opens ? rest : [], 'wish'];
}
