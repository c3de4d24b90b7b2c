import type { HeadingWords, SectionKind } from './cues';
import { CUES, LANGUAGES } from './index';
import { longestHits, type PhraseHit, phraseFinder } from './phrases';

/** The classes of heading words, and of a denial what bears on headings. */
type WordClass = keyof HeadingWords | 'not' | 'need' | 'denied' | 'but';
type Word = PhraseHit<{ language: number; is: WordClass }>;

/** Of these a word counts inside a longer one, too: "if" in "great if". */
const KEPT = new Set<WordClass>(['reader', 'firm', 'condition', 'not', 'need', 'denied', 'but']);
/** What is said by a word alone; "Design" or "Tools" are as likely parts of a list of demands. */
const LABELS = new Set<WordClass>(['asks', 'wishes', 'gets']);
const OPEN = new Set<WordClass>(['condition', 'will', 'has', 'reader']);
/** How many characters may follow the "if" that ends a heading. */
const LAST = 3;
/** A heading of more words than this that nothing is known of may be anything. */
const LONGEST_CALL = 7;

const findWords = phraseFinder(
  LANGUAGES.flatMap(({ headingWords, negation }, language) => {
    const { not, need, needed, but } = negation ?? {};
    const classes = Object.entries({ ...headingWords, not, need, denied: needed, but }) as [WordClass, string[]?][];
    return classes.flatMap(([is, phrases = []]) => phrases.map((phrase) => [phrase, { language, is }] as const));
  }),
);

/** What a heading opens by whom it speaks of and what it says of them; null where it does not say. */
export function sectionByRule(heading: string): SectionKind | null {
  for (const words of byLanguage(findWords(heading))) {
    const section =
      byCondition(words, heading) ??
      byDenial(words) ??
      byWhom(words) ??
      byWish(words, heading) ??
      byPerson(words, heading);
    if (section) return section;
  }
  return null;
}

/** What a heading opens that speaks of the reader and says no more that is known: "Your chops", "How we picture you". It asks. */
export function sectionByReader(heading: string): SectionKind | null {
  const [words = []] = byLanguage(findWords(heading));
  const [first] = words;
  const isTold = words.some(({ tag }) => !['reader', 'firm', 'question'].includes(tag.is));
  const opens = first !== undefined && first.start === startOfWords(heading);
  const isLong = heading.trim().split(/\s+/).length > LONGEST_CALL;
  return opens && !isTold && !isLong && words.some(({ tag }) => tag.is === 'reader') ? 'required' : null;
}

/** True where a heading starts with a word that asks for what follows: "What", "Who", "Here is". */
export function asksAtStart(heading: string): boolean {
  const from = startOfWords(heading);
  return findWords(heading).some(
    ({ tag, start }) => start === from && (tag.is === 'question' || tag.is === 'whom' || tag.is === 'why'),
  );
}

/** What a heading without a person opens, by the one kind of word that makes up most of it: "Toolbox", "Non-negotiables". */
export function sectionByWord(heading: string): SectionKind | null {
  const words = (byLanguage(findWords(heading))[0] ?? []).filter(({ tag }) => LABELS.has(tag.is));
  const [first] = words;
  const length = words.reduce((sum, { start, end }) => sum + end - start, 0);
  if (!first || length * 2 < heading.length || words.some(({ tag }) => tag.is !== first.tag.is)) return null;
  return OPENS[first.tag.is];
}

function startOfWords(heading: string): number {
  return /^[^\p{L}]*/u.exec(heading)?.[0].length ?? 0;
}

/** True for a heading that breaks off where what it opens goes on: "In this role you will", "… if you". */
export function isOpenEnded(heading: string): boolean {
  const text = heading.replace(/[^\p{L}\p{N}]+$/u, '');
  return (
    longestHits(findWords(text)).some(({ tag, end }) => end === text.length && OPEN.has(tag.is)) &&
    sectionByRule(text) !== null
  );
}

/** The words of each language, the one that knows most of the heading first; words inside longer ones left out, but for persons. */
function byLanguage(hits: Word[]): Word[][] {
  const weight = (words: Word[]) => words.reduce((sum, { start, end }) => sum + end - start, 0);
  return LANGUAGES.map((_, language) => {
    const own = hits.filter((hit) => hit.tag.language === language && !isPartOfForeign(hit, hits));
    const longest = new Set(longestHits(own));
    return own.filter((hit) => longest.has(hit) || KEPT.has(hit.tag.is));
  })
    .filter((words) => words.length > 0)
    .sort((a, b) => weight(b) - weight(a));
}

/** A wish that is only a part of a word of another language: "pré" in "pré-requisitos". */
function isPartOfForeign({ tag, start, end }: Word, hits: Word[]): boolean {
  const isLonger = (one: Word) => one.start <= start && one.end >= end && one.end - one.start > end - start;
  return tag.is === 'wishes' && hits.some((one) => one.tag.language !== tag.language && isLonger(one));
}

/** "You may be a good fit if you": asks, unless what stands ahead is a wish ("We're extra excited if you"). */
function byCondition(words: Word[], heading: string): SectionKind | null {
  const condition = words.find(({ tag }) => tag.is === 'condition');
  if (!condition) return null;
  const isOnReader = words.some(({ tag, start }) => tag.is === 'reader' && start > condition.start);
  if (!isOnReader && heading.length - condition.end > LAST) return null;
  const said = words.filter(({ end }) => end <= condition.end);
  // "What you'll do if you join us" sets no condition.
  const isInvitation = words.some(({ tag, start }) => tag.is === 'why' && start > condition.start);
  if (isInvitation && said.length > 1) return sectionByRule(heading.slice(0, condition.start));
  if (said.some(({ tag }) => tag.is === 'wishes')) return 'preferred';
  if (said.some(({ start }) => start < condition.start)) return 'required';
  // "If you join us, you get": what follows the comma decides.
  const comma = heading.indexOf(',', condition.end);
  return comma < 0 ? null : sectionByRule(heading.slice(comma));
}

/** "Not a must, but useful" wishes; "What you don't need" says what may be left out. Reassurance ("no degree required") names no person. */
function byDenial(words: Word[]): SectionKind | null {
  const not = words.find(({ tag }) => tag.is === 'not');
  if (!not || words.some(({ tag }) => tag.is === 'uses')) return null;
  const isNeed = ({ tag }: Word) => tag.is === 'need' || tag.is === 'denied';
  const need = words.find(({ tag }) => tag.is === 'need') ?? words.find(isNeed);
  if (!need) return null;
  if (words.some(({ tag, start }) => tag.is === 'but' && start > Math.max(not.start, need.start))) return 'preferred';
  if (words.some(({ tag, start, end }) => tag.is === 'wishes' && !(start <= not.start && end >= not.end))) return null;
  const isPersons = words.some(({ tag }) => tag.is === 'reader' || tag.is === 'firm');
  const isAsked = words.some(({ tag, start }) => tag.is === 'question' && start < not.start);
  return (need.tag.is === 'need' && isPersons) || isAsked ? 'unneeded' : null;
}

/** "Who we'd love to meet", "Who fits in here?": a wish for a person asks for one. */
function byWhom(words: Word[]): SectionKind | null {
  if (words[0]?.tag.is !== 'whom') return null;
  const has = (is: WordClass) => words.some(({ tag }) => tag.is === is);
  return (has('firm') && (has('wishes') || has('seeks'))) || (has('asks') && !has('reader')) ? 'required' : null;
}

function byWish(words: Word[], heading: string): SectionKind | null {
  const wishes = words.filter(({ tag }) => tag.is === 'wishes');
  if (wishes.length === 0) return null;
  // "Required and preferred skills" asks for both; "Salary and bonus" is pay.
  const demands = ({ tag, start, end }: Word) => tag.is === 'asks' && CUES.demand.test(heading.slice(start, end));
  if (words.some((word) => demands(word) || isOneMore(word, wishes, heading))) return 'required';
  const isPay =
    words.some(({ tag }) => tag.is === 'gets') &&
    wishes.every(({ start, end }) => !/\s/.test(heading.slice(start, end)));
  return isPay ? 'offer' : 'preferred';
}

/** True for what is asked for beside a wish: "Qualifications, preferred skills". */
function isOneMore({ tag, end }: Word, wishes: Word[], heading: string): boolean {
  const wish = wishes[0];
  return (
    tag.is === 'asks' && wish !== undefined && end < wish.start && /^\s*[,&/+]/.test(heading.slice(end, wish.start))
  );
}

const OPENS: Record<WordClass, SectionKind | null> = {
  reader: null,
  firm: null,
  why: 'about',
  question: null,
  whom: null,
  condition: null,
  not: null,
  need: null,
  denied: null,
  but: null,
  wishes: 'preferred',
  asks: 'required',
  has: 'required',
  does: 'duties',
  will: 'duties',
  gets: 'offer',
  seeks: 'required',
  uses: 'stack',
};

function byPerson(all: Word[], heading: string): SectionKind | null {
  const person = all.find(({ tag }) => tag.is === 'reader' || tag.is === 'firm' || tag.is === 'why');
  if (!person) return null;
  // "As an engineer of experience, you will": what a comma parts from the person is not said of them.
  const words = all.filter(
    ({ start, end }) => start >= person.start || !heading.slice(end, person.start).includes(','),
  );
  if (person.tag.is !== 'reader') return ofFirm(words, person);
  const said = saidOf(words, person, READERS);
  if (said) return OPENS[said.tag.is];
  // "By the end of your first year, you will have" tells of what is done, for all its "have".
  if (words.some(({ tag }) => tag.is === 'has')) return OPENS[saidOf(all, person, READERS)?.tag.is ?? 'has'];
  if (words.some(({ tag }) => tag.is === 'will')) return 'duties';
  // "The person we have in mind"
  if (words.some(({ tag, start }) => tag.is === 'firm' && start > person.start)) return 'required';
  return person.end - person.start === heading.replace(/[^\p{L}\p{N}]+$/u, '').length ? 'required' : null;
}

/** What the firm does is about the firm, but for what it asks, gives and uses. */
function ofFirm(words: Word[], person: Word): SectionKind | null {
  const said = saidOf(words, person, person.tag.is === 'why' ? WHYS : FIRMS);
  const reader = words.find(({ tag, start }) => tag.is === 'reader' && start > person.start);
  const ofReader =
    reader && (saidOf(words, reader, READERS, reader.start) ?? words.find(({ tag }) => tag.is === 'has'));
  // "We hope you have", "What we expect you to do"
  if (!said && reader && !ofReader && person.tag.is === 'firm') return null;
  if (!said) return (ofReader && OPENS[ofReader.tag.is]) ?? OPENS[person.tag.is];
  if (said.tag.is === 'does') return 'about';
  return said.tag.is === 'seeks' && ofReader?.tag.is === 'does' ? 'duties' : OPENS[said.tag.is];
}

const READERS: WordClass[] = ['asks', 'does', 'gets'];
const FIRMS: WordClass[] = ['seeks', 'uses', 'asks', 'does', 'gets'];
const WHYS: WordClass[] = ['gets', 'asks'];

/** The word that says what a person does: the first behind them, else the first ahead; where it is of two classes, the one named first. */
function saidOf(words: Word[], person: Word, classes: WordClass[], from = 0): Word | undefined {
  const said = words
    .filter(({ tag, start }) => classes.includes(tag.is) && start >= from)
    .sort((a, b) => a.start - b.start || classes.indexOf(a.tag.is) - classes.indexOf(b.tag.is));
  return said.find(({ start }) => start >= person.start) ?? said[0];
}
