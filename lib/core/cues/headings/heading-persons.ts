import { withoutEnd } from '../../text/without-end';
import type { SectionKind } from '../cues';
import { OPENS, type Word, type WordClass } from './heading-said';

/** What a heading opens by the first person it speaks of: the reader has, does and gets, the firm seeks, uses and gives. */
export function byPerson(found: Word[], heading: string): SectionKind | null {
  const all = withoutPurpose(found, heading);
  const person = spokenOf(all, heading);
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
  // "The person we have in mind", but not "You can find us"
  const next = words.find(({ tag, start }) => tag.is === 'firm' && start > person.start);
  if (next && TOUCHING.test(heading.slice(person.end, next.start))) return 'required';
  return person.end - person.start === withoutEnd(heading, /[^\p{L}\p{N}]/u).length ? 'required' : null;
}

/** The first person named; whoever joins "before joining, you have" is the reader. */
function spokenOf(words: Word[], heading: string): Word | undefined {
  const persons = words.filter(({ tag }) => tag.is === 'reader' || tag.is === 'firm' || tag.is === 'why');
  const [first, second] = persons;
  const isTime = first?.tag.is === 'why' && BEFORE.test(heading.slice(0, first.start));
  return isTime && second?.tag.is === 'reader' ? second : first;
}

/** The words of a heading, without those of the purpose for which the reader has what it opens: "To be your best self in this role, you will have". */
function withoutPurpose(words: Word[], heading: string): Word[] {
  const comma = PURPOSE.test(heading) ? heading.indexOf(',') : -1;
  const rest = comma < 0 ? [] : words.filter(({ start }) => start > comma);
  return rest.some(({ tag }) => tag.is === 'has') ? rest : words;
}

/** What the firm does is about the firm, but for what it asks, gives and uses. */
function ofFirm(words: Word[], person: Word): SectionKind | null {
  const said = saidOf(words, person, person.tag.is === 'why' ? WHYS : FIRMS);
  const reader = words.find(({ tag, start }) => tag.is === 'reader' && start > person.start);
  const ofReader =
    reader &&
    (saidOf(words, reader, READERS, reader.start) ??
      words.find(({ tag }) => tag.is === 'has' && person.tag.is !== 'why'));
  // "We hope you have", "What we expect you to do"
  if (!said && reader && !ofReader && person.tag.is === 'firm') return null;
  if (!said) return (ofReader && OPENS[ofReader.tag.is]) ?? OPENS[person.tag.is];
  // "What we will do for you"
  if (said.tag.is === 'does') return words.some(({ tag }) => tag.is === 'gets') ? 'offer' : 'about';
  return said.tag.is === 'seeks' && ofReader?.tag.is === 'does' ? 'duties' : OPENS[said.tag.is];
}

const BEFORE = /(?<!\p{L})(?:before|prior to|when|by)\s$/iu;
/** Opens what something is needed for. */
const PURPOSE = /^\P{L}*(?:in order to|to|um|pour|afin d|om|para|per|aby|abyś|żeby|abys|abyste)[\s']/iu;
/** What may stand between a person and the firm that seeks them: "the one for our team". */
const TOUCHING = /^,?\s(?:(?:for|für|pour|voor|para|per|dla|pro|that|den|die|das|que|che)\s)?$/iu;

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
