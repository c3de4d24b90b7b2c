import { startOfWords } from '../../text/start-of-words';
import { withoutEnd } from '../../text/without-end';
import type { SectionKind } from '../cues';
import { CUES } from '../index';
import { longestHits } from '../phrases';
import { byPerson } from './heading-persons';
import { byLanguage, findWords, isLong, OPENS, type Word, type WordClass } from './heading-said';
import { byDemand, byIdiom, byTurn } from './heading-turns';

/** What is said by a word alone; "Design" or "Tools" are as likely parts of a list of demands. */
const LABELS = new Set<WordClass>(['asks', 'wishes', 'gets']);
/** What a firm says of itself and asks nothing by. */
const TELLS = new Set<WordClass>(['firm', 'does', 'uses', 'will']);
const OPEN = new Set<WordClass>(['condition', 'will', 'has', 'reader', 'relative']);
/** How much of a heading its telling words make up, small words aside: one part in so many. */
const SHARE = 2.5;
const SMALL = /(?<!\p{L})\p{L}{1,3}(?!\p{L})\s?/gu;
/** What follows says of or for what the words ahead are, and no more: "Criteria for appointment", "Voraussetzungen für die Einstellung". */
export const OF =
  /\s(?:for|of|behind|to|in|at|as|für|zu[mr]?|bei|beim|im|als|pour|de|du|des|à|au|aux|dans|chez|voor|van|bij|om|para|en|em|da|do|dos|das|no|na|per|di|del|della|dla|w|u|pro|ke?|v)\s/iu;
/** Words of a wish that are as likely a part of what is paid. */
export const MAY_BE_PAY = /^(?:bonus|plus|extra)\P{L}*\p{L}?$/iu;
/** On top of what was said before. */
const ALSO =
  /(?<!\p{L})(?:also|auch|zudem|aussi|également|en plus|ook|também|ainda|también|además|anche|pure|inoltre|też|także|również|také|navíc)(?!\p{L})/iu;
/** How many characters may follow the "if" that ends a heading. */
const LAST = 3;

/** What is only denied to be the most that can be asked, and so is welcome: "Not essential", "Kein Muss"; what is not needed is not. */
const DEGREE =
  /essen[ctz]ial|mandat|block|breaker|stopper|problem|disaster|tragic|schlimm|drama|grave|erg$|must|muss|compuls|oblig|zwing|pflicht|verplicht|imprescind|indispens|obowiązk|povinn/iu;

/** What a heading opens by whom it speaks of and what it says of them; null where it does not say. */
export function sectionByRule(heading: string): SectionKind | null {
  const idiom = byIdiom(heading);
  if (idiom) return idiom;
  for (const words of byLanguage(findWords(heading))) {
    const section =
      byRelative(words, heading) ??
      byCondition(words, heading) ??
      byDenial(words, heading) ??
      byTurn(words, heading) ??
      byWhom(words, heading) ??
      byWish(words, heading) ??
      byPerson(words, heading) ??
      byQuestion(words, heading);
    if (section) return section;
  }
  return null;
}

/** What a heading opens that speaks of the reader and says no more that is known: "Your chops", "How we picture you". It asks. */
export function sectionByReader(heading: string): SectionKind | null {
  const [words = []] = byLanguage(findWords(heading));
  const [first] = words;
  const last = words.find(({ tag, start }) => tag.is === 'condition' && start > startOfWords(heading));
  // "Apply if": whatever the reader is to do on a condition
  if (last && heading.length - last.end <= LAST) return 'required';
  const isTold = words.some(({ tag }) => !['reader', 'firm', 'question'].includes(tag.is));
  const opens = first !== undefined && first.start === startOfWords(heading);
  // "You can find us in Leeds"
  const isOfFirm = first?.tag.is === 'reader' && words.some(({ tag }) => tag.is === 'firm');
  return opens && !isOfFirm && !isTold && !isLong(heading) && words.some(({ tag }) => tag.is === 'reader')
    ? 'required'
    : null;
}

/** True where a heading starts with a word that asks for what follows: "What", "Who", "Here is". */
export function asksAtStart(heading: string): boolean {
  const from = startOfWords(heading);
  return findWords(heading).some(
    ({ tag, start }) => start === from && (tag.is === 'question' || tag.is === 'whom' || tag.is === 'why'),
  );
}

/** True where a heading demands, whatever the thing: "Required technology". */
export function demandsAny(heading: string): boolean {
  return !isLong(heading) && byDemand(byLanguage(findWords(heading))[0] ?? [], heading);
}

/** What a heading without a person opens, by the one kind of word that makes up most of it: "Toolbox", "Non-negotiables". */
export function sectionByWord(heading: string): SectionKind | null {
  const said = (byLanguage(findWords(heading))[0] ?? []).filter(({ tag }) => LABELS.has(tag.is));
  const [first] = said;
  const of = first ? heading.slice(first.end).search(OF) : -1;
  const head = first && of >= 0 ? heading.slice(0, first.end + of) : heading;
  const words = said.filter(({ end }) => end <= head.length);
  const length = words.reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = withoutEnd(head.replace(SMALL, '').replace(/^[^\p{L}]+/u, ''), /[^\p{L}]/u).length;
  if (!first || words.some(({ tag }) => tag.is !== first.tag.is)) return null;
  return length * SHARE >= whole ? OPENS[first.tag.is] : null;
}

/** True where a heading denies, or speaks of the firm: what it asks for is not asked of the reader. */
export function saysOther(heading: string): boolean {
  return (byLanguage(findWords(heading))[0] ?? []).some(({ tag }) => ['not', 'firm', 'why', 'gets'].includes(tag.is));
}

/** True for a heading that breaks off where what it opens goes on: "In this role you will", "… if you". */
export function isOpenEnded(heading: string): boolean {
  const text = withoutEnd(heading, /[^\p{L}\p{N}]/u);
  return (
    longestHits(findWords(text)).some(({ tag, end }) => end === text.length && OPEN.has(tag.is)) &&
    sectionByRule(text) !== null
  );
}

/** "You may be a good fit if you": asks, unless what stands ahead is a wish ("We're extra excited if you"). */
function byCondition(words: Word[], heading: string): SectionKind | null {
  const isLast = (word: Word) => heading.length - word.end <= LAST;
  const isOfReader = (word: Word) => words.some(({ tag, start }) => tag.is === 'reader' && start > word.start);
  const condition = words.findLast((word) => word.tag.is === 'condition' && (isLast(word) || isOfReader(word)));
  if (!condition) return null;
  const said = words.filter(({ end }) => end <= condition.end);
  // "What you'll do if you join us" sets no condition.
  const isInvitation = words.some(({ tag, start }) => tag.is === 'why' && start > condition.start);
  if (isInvitation && said.length > 1) return sectionByRule(heading.slice(0, condition.start));
  if (said.some(({ tag }) => tag.is === 'wishes')) return 'preferred';
  // "If you also know", "Wenn du auch noch": on top of what was asked.
  if (said[0] === condition && ALSO.test(heading.slice(condition.end))) return 'preferred';
  // "We'd be over the moon if you": the firm tells what it feels, and asks nothing.
  if (said[0] && said.every(({ tag, start }) => TELLS.has(tag.is) || start >= condition.start) && said[0] !== condition)
    return 'preferred';
  // "Don't worry if you haven't got these": what may be missing is welcome; "Don't apply if you don't know" asks.
  const asks = said.some(({ tag }) => tag.is === 'asks' || tag.is === 'seeks');
  if (!asks && words.some(({ tag, start }) => tag.is === 'not' && start > condition.start)) return 'preferred';
  if (said.some(({ start }) => start < condition.start)) return 'required';
  // "If you join us, you get": what follows the comma decides.
  const comma = heading.indexOf(',', condition.end);
  if (comma < 0) return null;
  // "If most of this is you, write to us"
  const then = heading.slice(comma);
  return sectionByRule(then) ?? (CUES.calls.test(then) ? 'required' : null);
}

/** "We are looking for someone who": asks, where the firm seeks or the reader is spoken of. */
function byRelative(words: Word[], heading: string): SectionKind | null {
  const end = withoutEnd(heading, /[^\p{L}\p{N}]/u).length;
  if (!words.some((word) => word.tag.is === 'relative' && word.end === end)) return null;
  const person = words.find(({ tag }) => tag.is === 'reader' || tag.is === 'firm');
  const seeks = words.some(({ tag }) => tag.is === 'seeks' || tag.is === 'asks' || tag.is === 'wishes');
  if (!seeks && (person?.tag.is !== 'reader' || words.some(({ tag }) => tag.is === 'does'))) return null;
  if (words.some(({ tag }) => tag.is === 'not')) return 'unneeded';
  const isWish = words.some(({ tag }) => tag.is === 'wishes') && !words.some(({ tag }) => tag.is === 'seeks');
  return isWish ? 'preferred' : 'required';
}

/** "Not a must, but useful" wishes; "What you don't need" says what may be left out. Reassurance ("no degree required") names no person. */
function byDenial(words: Word[], heading: string): SectionKind | null {
  const not = words.find(({ tag }) => tag.is === 'not');
  if (!not || words.some(({ tag }) => tag.is === 'uses')) return null;
  // "Ohne das geht es nicht"
  if (words.some(({ tag, start }) => tag.is === 'without' && start !== not.start)) return 'required';
  // "We won't turn you away without these, but": whatever is denied, what follows is welcome.
  if (words.some(({ tag, end }) => tag.is === 'but' && heading.length - end <= LAST)) return 'preferred';
  const isNeed = ({ tag }: Word) => tag.is === 'need' || tag.is === 'denied';
  const need = words.find(({ tag }) => tag.is === 'need') ?? words.find(isNeed);
  if (!need) return null;
  if (words.some(({ tag }) => tag.is === 'but')) return 'preferred';
  if (isLong(heading)) return null;
  if (words.some(({ tag, start, end }) => tag.is === 'wishes' && !(start <= not.start && end >= not.end))) return null;
  const isPersons = words.some(({ tag }) => tag.is === 'reader' || tag.is === 'firm');
  const isAsked = words.some(({ tag, start }) => tag.is === 'question' && start < not.start);
  const isAll = not.start === startOfWords(heading) && !isPersons;
  if (isAll && !isAsked && DEGREE.test(heading.slice(need.start, need.end))) return 'preferred';
  return (need.tag.is === 'need' && isPersons) || isAsked || isAll ? 'unneeded' : null;
}

const HIRES =
  /(?<!\p{L})(?:hir(?:e|ing)|recruit\p{L}*|einstell\p{L}*|recrut\p{L}*|contrata\p{L}*|assum\p{L}*|zatrudn\p{L}*)(?!\p{L})/iu;
/** "Who we'd love to meet", "Who fits in here?": a wish for a person asks for one. */
function byWhom(words: Word[], heading: string): SectionKind | null {
  if (words[0]?.tag.is !== 'whom') return null;
  const has = (is: WordClass) => words.some(({ tag }) => tag.is === is);
  return (has('firm') && (has('wishes') || has('seeks') || HIRES.test(heading))) ||
    ((has('asks') || has('gets')) && !has('reader'))
    ? 'required'
    : null;
}

function byWish(words: Word[], heading: string): SectionKind | null {
  const wishes = words.filter(({ tag }) => tag.is === 'wishes');
  if (wishes.length === 0) return null;
  // "Required and preferred skills" asks for both; "Salary and bonus" is pay.
  const demands = ({ tag, start, end }: Word) => tag.is === 'asks' && CUES.demand.test(heading.slice(start, end));
  if (words.some((word) => demands(word) || isOneMore(word, wishes, heading) || isAim(word, wishes, heading)))
    return 'required';
  const isPay =
    words.some(({ tag }) => tag.is === 'gets') &&
    wishes.every(({ start, end }) => MAY_BE_PAY.test(heading.slice(start, end)));
  return isPay ? 'offer' : 'preferred';
}

/** "What it takes to catch our eye": the wish is what one does by what is asked. */
function isAim({ tag, end }: Word, wishes: Word[], heading: string): boolean {
  return tag.is === 'asks' && wishes.some(({ start }) => /^\s*to\s*$/.test(heading.slice(end, start)));
}

const SIDE_BY_SIDE = /^\s*(?:[,&/+]|(?:and|und|et|en|e|y|i|a)\s*$)/iu;

/** True for what is asked for beside a wish: "Qualifications, preferred skills". */
function isOneMore({ tag, end }: Word, wishes: Word[], heading: string): boolean {
  const wish = wishes[0];
  return (
    tag.is === 'asks' && wish !== undefined && end < wish.start && SIDE_BY_SIDE.test(heading.slice(end, wish.start))
  );
}

/** "What a typical week brings", "How this job is done": what is asked of no person is told of the work. */
function byQuestion(words: Word[], heading: string): SectionKind | null {
  const isPersonal = words.some(({ tag }) => tag.is === 'reader' || tag.is === 'firm' || tag.is === 'why');
  const [first] = words;
  if (first?.tag.is !== 'question' || first.start !== startOfWords(heading) || isPersonal) return null;
  const said = words.find(({ tag }) => tag.is === 'asks') ?? words.find(({ tag }) => tag.is === 'does');
  return said ? OPENS[said.tag.is] : null;
}
