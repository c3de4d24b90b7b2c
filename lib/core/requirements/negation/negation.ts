import { CUES, LANGUAGES } from '../../cues';
import { longestHits } from '../../cues/phrases';
import { saysWish } from '../../cues/says-wish';
import type { FoundMention } from '../../mentions/find-mentions';
import { remembered } from '../../text/remembered';
import type { Statement } from '../statement';
import type { Denials, Said } from './denial';
import { denyBy } from './denied-need';
import { deniedBySubject } from './denied-subject';
import { echoed } from './echoes';
import { harmless } from './harmless';
import { helpedWith } from './helped';
import { findWords } from './negation-words';
import { nowWithout } from './no-longer';
import { leftToOthers } from './others';
import { pairedDenials, unwelcome } from './paired-denials';
import { type Clause, clauseOf, type NegationClass, type Word } from './reach';
import { sharedDislikes } from './shared-dislike';
import { untaught } from './untaught';

/** In the order of languages. English alone puts what is unknown behind the word that says so only. */
const ENGLISH = 0;
/** How many words behind a comma still speak of what stands ahead of it: "which we". */
const ASIDE = 2;
/** How far the parts of a denial may stand from each other and from what is denied, in characters. */
const REACH = { denied: 60, behind: 45, right: 25, verb: 60, left: 30, twice: 12, main: 200, fronted: 28 };

/** The words of negations in a text, without those inside longer ones. */
const wordsIn = remembered((text: string) => longestHits(findWords(text)));

/** What a statement says is not needed, taught or left behind, as far as each clause reaches. */
export function denials(statement: Statement): Denials {
  const all = wordsIn(statement.text);
  const asking = all.filter(({ tag }) => tag.is === 'asking');
  const wishes = all.some(({ tag }) => tag.is === 'taught') ? CUES.wishAfter.all(statement.text) : [];
  const everyday = CUES.everyday(statement.language);
  const words = all.filter(
    (word) =>
      !asking.some((one) => one.start < word.end && word.start < one.end) &&
      !(word.tag.language === ENGLISH && everyday.has(statement.text.slice(word.start, word.end).toLowerCase())) &&
      !(word.tag.is === 'taught' && wishes.some(({ index }) => index > word.start && index < word.end)),
  );
  const found: Denials = {
    of: new Map(),
    spans: [],
    nots: [...words.filter(({ tag }) => tag.is === 'not'), ...asking].map(({ end }) => end),
    buts: words.filter(({ tag }) => tag.is === 'but').map(({ start }) => start),
    asking,
  };
  const clause = clauseOf(statement, words);
  for (const mention of words.flatMap((word) => deniedTwice(word, asking, clause, statement)))
    found.of.set(mention, 'asked');
  for (const mention of untaught(clause)) found.of.set(mention, 'asked');
  for (const mention of pairedDenials(words, clause, statement)) found.of.set(mention, 'asked');
  for (const mention of nowWithout(statement, clause)) found.of.set(mention, 'past');
  for (const mention of sharedDislikes(statement, found)) found.of.set(mention, 'excluded');
  for (const mention of unwelcome(statement)) found.of.set(mention, 'excluded');
  for (const mention of leftToOthers(statement, clause)) found.of.set(mention, 'excluded');
  if (found.of.size === 0) for (const mention of harmless(statement)) found.of.set(mention, 'excluded');
  for (const word of words) {
    const [mentions, denial] = BY_CLASS[word.tag.is]?.(word, clause, found) ?? [[], 'excluded'];
    const said =
      (denial === 'excluded' || denial === 'outdone' || denial === 'taught') &&
      isValued(mentions, word, clause, statement)
        ? 'wish'
        : denial;
    for (const mention of mentions) if (!found.of.has(mention)) found.of.set(mention, said);
  }
  for (const mention of echoed(statement, clause, found)) found.of.set(mention, 'asked');
  for (const mention of helpedWith(statement, clause)) if (!found.of.has(mention)) found.of.set(mention, 'taught');
  for (const [mention, denial] of deniedBySubject(statement, clause, found))
    if (!found.of.has(mention) && !(denial === 'asked' && wishesByDenials(statement.text)))
      found.of.set(mention, denial);
  return found;
}

/** True where the denials of a sentence are words of a wish: "We won't say no to Rust". */
function wishesByDenials(text: string): boolean {
  return CUES.wishBefore.all(text).some(({ 0: said }) => CUES.denies.all(said).length > 1);
}

/** "You need no Kafka, but it is a plus": what is denied is wished for by what follows, which names nothing more. */
function isValued(mentions: FoundMention[], { end }: Word, clause: Clause, { text }: Statement): boolean {
  const last = mentions.at(-1);
  if (!last) return false;
  const from = Math.max(end, clause.offset(last.end));
  // "While Go is not required, it certainly helps"
  const main = clause.words.some(({ tag, start }) => tag.is === 'but' && start <= 1)
    ? /^[^,]*,(.*)/s.exec(text.slice(from, from + REACH.main))
    : null;
  if (main && clause.mentionsFrom(from).length === 0 && isWish(main[1] ?? '')) return true;
  const but = clause.words.find(({ tag, start }) => tag.is === 'but' && start >= from && start <= from + REACH.denied);
  if (!but || clause.mentionsFrom(but.end).length > 0) return false;
  return isWish(text.slice(but.end));
}

function isWish(said: string): boolean {
  return saysWish(said);
}

const BY_CLASS: Partial<Record<NegationClass, (word: Word, clause: Clause, found: Denials) => Said | undefined>> = {
  not: denyBy,
  // "If you have never used Go, don't apply" and "We'd be surprised if you didn't know Go" ask for it.
  unknown: (word, clause, { asking }) =>
    asking.some(
      (one) =>
        (one.start > word.end && !isTurned(word.end, one.start, clause)) ||
        (one.end <= word.start && clause.joins(one.end, word.start)),
    )
      ? undefined
      : [unknownTo(word, clause), 'excluded'],
  teach: ({ end }, clause) => [clause.behind(end, REACH.behind), 'taught'],
  taught: ({ start, end }, clause) =>
    clause.behind(end, REACH.right).length > 0 ? undefined : [clause.ahead(start, REACH.denied, ASIDE), 'taught'],
  left: ({ end }, clause) => [clause.behind(end, REACH.left), 'left'],
  gone: ({ start, end }, clause) =>
    clause.behind(end, REACH.right).length > 0 ? undefined : [clause.ahead(start, REACH.behind, ASIDE), 'left'],
  verb: leaveBy,
  than: outdoneBy,
};

/** What a clause says to be unknown, or what opens it: "Z Perlem nie będziesz mieć do czynienia". */
function unknownTo({ tag, start, end }: Word, clause: Clause): FoundMention[] {
  const behind = clause.behind(end, REACH.behind);
  // "Kafka you needn't know, RabbitMQ you do"
  const isFronted = clause.ends(end) && /(?<!\p{L})you$/iu.test(clause.said(Math.max(0, start - REACH.fronted), start));
  if (isFronted && clause.ahead(start, REACH.fronted).length > 0) return clause.ahead(start, REACH.fronted);
  if (behind.length > 0 || tag.language === ENGLISH) return behind;
  const ahead = clause.ahead(start, REACH.fronted);
  const first = ahead[0];
  return first && clause.opens(clause.offset(first.start), 1) ? ahead : [];
}

/** True where a "but" stands between two offsets. */
function isTurned(from: number, to: number, { words }: Clause): boolean {
  return words.some(({ tag, start }) => tag.is === 'but' && start >= from && start < to);
}

/**
 * "You won't get far without Linux", "Ohne Linux geht nichts": a denial beside a "without" of its language asks. So does what leaves
 * nothing that the reader has not met: "hardly a corner of Linux you haven't explored".
 */
function deniedTwice(word: Word, asking: Word[], clause: Clause, statement: Statement): FoundMention[] {
  const { tag, end, start } = word;
  if (tag.is === 'not') return leftUnmet(word, clause, statement);
  const isUnknown = tag.is === 'unknown' && WITHOUT.test(statement.text.slice(start, end));
  if (tag.is !== 'without' && !isUnknown) return [];
  const others: NegationClass[] = isUnknown ? ['not', 'asking'] : ['not', 'asking', 'unknown'];
  const isOther = (word: Word) =>
    word.tag.language === tag.language && word.start !== start && others.includes(word.tag.is);
  return [...clause.words, ...asking].some((word) => isOther(word) && clause.isOne(word.start, start))
    ? clause.behind(end, REACH.twice)
    : [];
}

/** "Without knowledge of" in each language. */
const WITHOUT = /^(?:without|ohne|sans|zonder|sin|sem|senza|bez)(?!\p{L})/iu;

/** At most a comma and a word that refers back, the reader, and what goes with its verb: "distribution, das du noch". */
const UNMET = /^(?:[\s-][\p{L}-]+(?:\s[\p{L}-]+)?)?,?\s(?:[\p{L}’']+\s){1,3}$/u;

/** The names between two denials of which the second tells of the reader in a clause about them. */
function leftUnmet({ tag, end }: Word, clause: Clause, { text, language }: Statement): FoundMention[] {
  const names = clause.behind(end, REACH.behind);
  const last = names.at(-1);
  if (!last) return [];
  const from = clause.offset(last.end);
  const again = clause.words.find(
    (one) => one.tag.is === 'not' && one.tag.language === tag.language && one.start >= from,
  );
  const gap = again && text.slice(from, again.start);
  // "Keine Sorge, React brauchst du dafür nicht"
  const isNeed = clause.words.some(
    ({ tag, start }) => tag.is === 'need' && start >= from && start < (again?.start ?? 0),
  );
  return gap && !isNeed && UNMET.test(gap) && !CUES.and.test(gap) && CUES.reader(language).test(gap) ? names : [];
}

/** "More than 5 years" compares nothing. */
const AMOUNT = /(?<!\p{L})(?:more|less|fewer|mehr|weniger|länger|meer|minder)$/iu;
const LONGEST_AMOUNT = 8;
const COUNTED = /^(?:\d|(?:one|two|three|four|five|six|a|an)(?!\p{L}))/iu;

/** "Rather somebody with Python than with Perl": what stands behind "than". */
function outdoneBy({ tag, start, end }: Word, clause: Clause): Said | undefined {
  const isCompared = clause.words.some(
    (word) =>
      word.tag.is === 'more' && word.tag.language === tag.language && word.end < start && clause.isOne(word.end, start),
  );
  const isAmount =
    AMOUNT.test(clause.said(start - LONGEST_AMOUNT, start)) && COUNTED.test(clause.said(end, end + LONGEST_AMOUNT));
  return isCompared && !isAmount ? [clause.behind(end, REACH.behind), 'outdone'] : undefined;
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
