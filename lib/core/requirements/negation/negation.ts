import { CUES, LANGUAGES } from '../../cues';
import { longestHits } from '../../cues/phrases';
import type { FoundMention } from '../../mentions/find-mentions';
import { remembered } from '../../text/remembered';
import type { Statement } from '../statement';
import type { Denial, Denials } from './denial';
import { deniedBySubject, pairedDenials } from './denied-subject';
import { findWords } from './negation-words';
import { leftToOthers } from './others';
import { type Clause, clauseOf, type NegationClass, type Word } from './reach';

/** How many words behind a comma still speak of what stands ahead of it: "which we". */
const ASIDE = 2;
/** How far the parts of a denial may stand from each other and from what is denied, in characters. */
const REACH = { parts: 32, denied: 60, behind: 45, right: 25, verb: 60, left: 30, elided: 14, twice: 12 };

/** The words of negations in a text, without those inside longer ones. */
const wordsIn = remembered((text: string) => longestHits(findWords(text)));

/** What a statement says is not needed, taught or left behind, as far as each clause reaches. */
export function denials(statement: Statement): Denials {
  const all = wordsIn(statement.text);
  const asking = all.filter(({ tag }) => tag.is === 'asking');
  const words = all.filter((word) => !asking.some((one) => one.start < word.end && word.start < one.end));
  const found: Denials = {
    of: new Map(),
    spans: [],
    nots: [...words.filter(({ tag }) => tag.is === 'not'), ...asking].map(({ end }) => end),
    buts: words.filter(({ tag }) => tag.is === 'but').map(({ start }) => start),
    asking,
  };
  const clause = clauseOf(statement, words);
  for (const mention of words.flatMap((word) => deniedTwice(word, asking, clause))) found.of.set(mention, 'asked');
  for (const mention of pairedDenials(words, clause, statement)) found.of.set(mention, 'asked');
  for (const mention of leftToOthers(statement, clause)) found.of.set(mention, 'excluded');
  for (const word of words) {
    const [mentions, denial] = BY_CLASS[word.tag.is]?.(word, clause, found) ?? [[], 'excluded'];
    const said = denial === 'excluded' && isValued(mentions, word, clause, statement) ? 'wish' : denial;
    for (const mention of mentions) if (!found.of.has(mention)) found.of.set(mention, said);
  }
  for (const [mention, denial] of deniedBySubject(statement, clause, found))
    if (!found.of.has(mention)) found.of.set(mention, denial);
  return found;
}

/** "You need no Kafka, but it is a plus": what is denied is wished for by what follows, which names nothing more. */
function isValued(mentions: FoundMention[], { end }: Word, clause: Clause, { text }: Statement): boolean {
  const last = mentions.at(-1);
  if (!last) return false;
  const from = Math.max(end, clause.offset(last.end));
  const but = clause.words.find(({ tag, start }) => tag.is === 'but' && start >= from && start <= from + REACH.denied);
  if (!but || clause.mentionsFrom(but.end).length > 0) return false;
  const rest = text.slice(but.end);
  return CUES.wishAfter.test(rest) || CUES.wishBefore.test(rest);
}

/** What a word says of which mentions. */
type Said = [FoundMention[], Denial];

const BY_CLASS: Partial<Record<NegationClass, (word: Word, clause: Clause, found: Denials) => Said | undefined>> = {
  not: denyBy,
  // "If you have never used Go, don't apply" and "We'd be surprised if you didn't know Go" ask for it.
  unknown: ({ start, end }, clause, { asking }) =>
    asking.some((one) => one.start > end || (one.end <= start && clause.joins(one.end, start)))
      ? undefined
      : [clause.behind(end, REACH.behind), 'excluded'],
  teach: ({ end }, clause) => [clause.behind(end, REACH.behind), 'taught'],
  taught: ({ start, end }, clause) =>
    clause.behind(end, REACH.right).length > 0 ? undefined : [clause.ahead(start, REACH.behind, ASIDE), 'taught'],
  left: ({ end }, clause) => [clause.behind(end, REACH.left), 'left'],
  gone: ({ start, end }, clause) =>
    clause.behind(end, REACH.right).length > 0 ? undefined : [clause.ahead(start, REACH.behind, ASIDE), 'left'],
  verb: leaveBy,
};

/** "You won't get far without Linux", "Ohne Linux geht nichts": a denial beside a "without" of its language asks. */
function deniedTwice({ tag, end, start }: Word, asking: Word[], clause: Clause): FoundMention[] {
  if (tag.is !== 'without') return [];
  const isOther = (word: Word) =>
    word.tag.language === tag.language && word.start !== start && ['not', 'asking', 'unknown'].includes(word.tag.is);
  return [...clause.words, ...asking].some((word) => isOther(word) && clause.isOne(word.start, start))
    ? clause.behind(end, REACH.twice)
    : [];
}

/** "Not" and what it denies: "is not required", "do not need", "kein Muss", "brauchst du nicht", "no … experience needed". */
function denyBy(not: Word, clause: Clause, { spans }: Denials): Said | undefined {
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
    const isBehind = behind.length > 0 || not.tag.language === ENGLISH;
    return [isBehind ? behind : clause.ahead(verb.start, REACH.denied), 'excluded'];
  }
  // "Linux is a must, Windows isn't."
  const elided = clause.ends(not.end) ? clause.ahead(not.start, REACH.elided) : [];
  if (elided.length > 0) return [elided.slice(-1), 'excluded'];
  const between = own.find(({ tag, start }) => tag.is === 'needed' && start >= not.end);
  const inside = between ? clause.between(not.end, between.start, REACH.denied) : [];
  if (inside.length > 0) return [inside, 'excluded'];
  return clause.turns(not.start) ? [clause.behind(not.end, 2), 'excluded'] : undefined;
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
      tag.is === 'but' && start >= denial.end && (start <= denial.end + 2 || clause.goesOn(denial.end, start)),
  );
  if (after) return denyWithBut(ahead, clause.opens(denial.start, 0) && !denial.isOfOther, after.end, clause);
  const behind = clause.behind(denial.end, REACH.denied);
  // "Great, but not essential, if you have used Go"
  if (before && !denial.isVerb && ahead.length === 0 && behind.length > 0 && clause.leadsOn(denial.end))
    return [behind, 'wish'];
  if (denial.isVerb) return [behind.length > 0 ? behind : ahead, 'excluded'];
  return [ahead.length > 0 ? ahead : clause.opens(denial.start, 2) ? behind : [], 'excluded'];
}

/** "Go is not required, but useful" wishes; "Go is not required, but Rust is" and "…, but you will learn it" do not. */
function denyWithBut(ahead: FoundMention[], opens: boolean, from: number, clause: Clause): Said {
  const rest = clause.mentionsFrom(from);
  const isTaught = clause.words.some(({ tag, start }) => (tag.is === 'teach' || tag.is === 'taught') && start > from);
  if (ahead.length > 0) return [ahead, rest.length > 0 || isTaught ? 'excluded' : 'wish'];
  return [opens ? rest : [], 'wish'];
}

/** "Migrate … from X to Y": what stands behind "from", where the language's word for it says nothing else or a "to" follows. */
function leaveBy(verb: Word, clause: Clause): Said | undefined {
  const own = clause.words.filter(({ tag }) => tag.language === verb.tag.language);
  const from = own.find(({ tag, start }) => tag.is === 'from' && start >= verb.end && start <= verb.end + REACH.verb);
  if (!from) return undefined;
  const left = clause.behind(from.end, REACH.left);
  const last = left.at(-1);
  const needsTo = LANGUAGES[verb.tag.language]?.negation?.leaving.to !== undefined;
  const hasTo = own.some(({ tag, start }) => tag.is === 'to' && last && start >= clause.offset(last.end));
  return !needsTo || hasTo ? [left, 'left'] : undefined;
}
