import { startOfWords } from '../../text/start-of-words';
import { withoutEnd } from '../../text/without-end';
import { CUES } from '..';
import type { SectionKind } from '../cues';
import type { Word, WordClass } from './heading-said';

/** A verb of what would be, with nobody ahead of it who would: "Would make our month", "Wäre super". It wishes. */
const CONDITIONAL =
  /^\P{L}*(?:would|might|würde|wäre|serait|ferait|aiderait|zou|seria|ajudaria|sería|ayudaría|sumaría|sarebbe|aiuterebbe|byłoby|pomogłoby|potěšilo by|bylo by)\s(?!(?:you|we|i|it|this|that|they|he|she|jij|je|u|ik|we)\s)/iu;
/** Goes past what is asked for: "Beyond the minimum", "Besides the must-haves". */
const BEYOND =
  /^\P{L}*(?:beyond|besides|on top of|over and above|aside from|apart from|in addition to|über|neben|zusätzlich zu|outre|au-delà|en plus|naast|bovenop|boven|além d[aeo]s?|para além|además de|más allá|oltre|oprócz|poza|ponad|kromě|nad rámec)[\s'’]/iu;
/** Stands right ahead of whom a thing is of: "the technical side of you". */
const OF_WHOM = /\s(?:of|about|von|über|de|sur|van|over|sobre|di|su|o)\s$/iu;
/** Ends a heading whose list goes on with what its reader is at home with: "You come to us with". */
const WITH = /\s(?:with|mit|avec|met|com|con|z|ze|s|se)\P{L}*$/iu;

/** Says of all that follows that it may be missing: "Forget about", "Safe to skip", "You can leave at home". */
const LEFT_OUT =
  /^\P{L}*(?:(?:you can |please |now )?forget(?: all)?(?: about)?|vergiss|vergessen sie|(?:das )?kannst du vergessen|oubliez|oublie|olvídate de|olvida|esqueç[ae]|esquece|dimentica(?:ti di)?|scordati|vergeet|zapomnij o|zapomeň(?:te)? na|(?:safe|ok|okay|fine|free) to (?:skip|ignore|forget|leave out|miss)|(?:what |things )?you (?:can|may) (?:safely |happily )?(?:skip|forget|ignore|leave out|leave behind|leave at home|unlearn)(?: about)?)(?: (?:these|this|all this|all of this|the following))?\P{L}*$/iu;
/** What none of them is said without. */
const LEAVES = /forget|verg[ei]|oublie|olv|esque|dimentica|scordati|zapom|skip|ignore|leave|miss|unlearn/i;
/** Ends what is of use: "Experience that helps". */
const HELPING =
  /\s(?:(?:that|which)(?: (?:will|would|might|may|could|also|really|always))? helps?|(?:die|das|was) (?:auch )?hilft|(?:die|was) (?:auch )?helfen|qui aide(?:nt)?|que ayudan?|que ajudam?|che aiutano|che aiuta|die helpt|die helpen)\P{L}*$/iu;
/** What the reader does with nobody's help is theirs already. */
const UNAIDED =
  /(?<!\p{L})you(?:['’]re able to| are able to| can| could)\s.*\s(?:without (?:any |much )?(?:help|supervision|hand-holding|assistance|guidance)|unaided|unassisted|by yourself)\P{L}*$/iu;

/** What a heading opens by the turn it is, whatever words of a class it holds; null for none. */
export function byIdiom(heading: string): SectionKind | null {
  if (LEAVES.test(heading) && LEFT_OUT.test(heading)) return 'unneeded';
  return UNAIDED.test(heading) ? 'required' : null;
}

/** What a heading opens by how it is built, whatever else it says; null where that does not tell. */
export function byTurn(words: Word[], heading: string): SectionKind | null {
  const has = (...classes: WordClass[]) => words.some(({ tag }) => classes.includes(tag.is));
  if (CONDITIONAL.test(heading) && !has('gets', 'not')) return 'preferred';
  if (BEYOND.test(heading) && has('gets') && !has('asks', 'firm')) return 'offer';
  if (HELPING.test(heading) && !has('gets', 'not', 'firm')) return 'preferred';
  if (BEYOND.test(heading) && has('asks') && !has('reader', 'firm', 'gets')) return 'preferred';
  if (isEquipped(words, heading)) return 'required';
  return thrivesBy(words, heading) ? 'required' : null;
}

/** "To thrive, you'll lean on": what one succeeds by is asked for, unless it is work or a tool of the firm. */
function thrivesBy(words: Word[], heading: string): boolean {
  const comma = heading.indexOf(',');
  if (comma < 0 || !/^\P{L}*(?:in order )?to\s/iu.test(heading)) return false;
  const said = words.filter(({ start }) => start > comma).map(({ tag }) => tag.is);
  const isOther = said.some((is) => ['does', 'gets', 'uses', 'firm', 'wishes'].includes(is));
  return words.some(({ tag, end }) => tag.is === 'asks' && end <= comma) && said.includes('reader') && !isOther;
}

/** "You come to us with", "The technical side of you": the reader, as what is theirs or what they are with; not what they will do or get. */
function isEquipped(words: Word[], heading: string): boolean {
  if (words.some(({ tag }) => ['does', 'gets', 'uses', 'will', 'why', 'not', 'seeks', 'wishes'].includes(tag.is)))
    return false;
  const readers = words.filter(({ tag }) => tag.is === 'reader');
  const last = readers.at(-1);
  if (!last) return false;
  const isFirst = readers[0]?.start === startOfWords(heading);
  const isLast = last.end === withoutEnd(heading, /[^\p{L}\p{N}]/u).length;
  return (
    (isFirst && WITH.test(heading)) ||
    (isLast && OF_WHOM.test(heading.slice(0, last.start)) && !words.some(({ tag }) => tag.is === 'firm'))
  );
}

/** The work, the firm or its tools as what a word of demand is said of: "Required technology", "Background needed in the role". */
export function byDemand(words: Word[], heading: string): boolean {
  const isOther = words.some(({ tag }) => ['will', 'gets', 'firm', 'not', 'wishes', 'reader', 'why'].includes(tag.is));
  return (
    !isOther && words.some(({ tag, start, end }) => tag.is === 'asks' && CUES.demand.fills(heading.slice(start, end)))
  );
}
