import { CUES } from '../../cues';
import { saysWish } from '../../cues/says-wish';
import type { Language } from '../../text/language';
import { PhraseSet } from '../../text/phrases/phrase-set';
import { startOfWords } from '../../text/start-of-words';
import { isJob } from '../job-title';

/** What an item of a list says by itself that the list is: demands, wishes, what the firm gives, or anything else; null where it does not say. */
export type Vote = 'asks' | 'wishes' | 'gives' | 'other' | null;

/** A mark, and at most one label ahead of what an item says: "- Databases: knowledge of". */
const MARK = /^[^\p{L}\p{N}]*(?:[a-z]\)\s+)?/u;
const LABEL = /^[\p{L}][\p{L}\s'’/&()-]{2,40}:\s+(?=\S)/u;
/** How far into an item what it is may be said, in characters. */
const OPENING = 48;
/** What is longer and says nothing of it tells rather of something. */
const LONGEST_PART = 160;
const LINK = /https?:|www\./i;
/** So far into an item its years may stand, in characters. */
const YEARS_IN = 28;
const YEARS = new PhraseSet(CUES.years);
const FIRST_WORD = /^\p{L}+/u;

/** What an item says that its list is. `isName`: it begins with the name of a technology. */
export function voteOf(item: string, language: Language | undefined, isName: boolean): Vote {
  if (LINK.test(item)) return 'other';
  const from = MARK.exec(item)?.[0].length ?? 0;
  const opening = item.slice(from, from + OPENING * 2);
  const own = ofWords(opening, language, isName);
  if (own === 'other' || own === 'gives') return own;
  if (own === null && isJob(item)) return 'other';
  if (saysWish(item)) return 'wishes';
  if (own === 'asks') return own;
  const label = LABEL.exec(opening)?.[0].length ?? 0;
  const behind = label > 0 ? ofWords(opening.slice(label), language, false) : null;
  if (behind !== null) return behind;
  return item.length > LONGEST_PART || CUES.firm(language).test(item) ? 'other' : null;
}

function ofWords(text: string, language: Language | undefined, isName: boolean): Vote {
  const { asks, does, gives, doing } = CUES.items;
  if (!isName) {
    const [asked, done] = [asks(language).endAt(text, 0), does(language).endAt(text, 0)];
    if (asked >= 0 && asked >= done) return 'asks';
    // "Direct experience with", and a label: "Monitoring: Prometheus"
    const isOfVerb = done >= 0 && [CUES.knowledge, CUES.knowledgeBehind].some((cue) => cue.endAt(text, done + 1) >= 0);
    if (isOfVerb) return 'asks';
    if (done >= 0 && /[\s,]/.test(text.charAt(done))) return 'other';
    if (gives(language).endAt(text, startOfWords(text)) >= 0) return 'gives';
    const word = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
    if (
      text.charAt(word.length) === ' ' &&
      doing(language).some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
    )
      return 'other';
  }
  const opening = text.slice(0, OPENING);
  const isKnown = CUES.knowledge.test(opening) || CUES.knowledgeBehind.test(opening);
  return isKnown || hasYears(opening.slice(0, YEARS_IN)) ? 'asks' : null;
}

function hasYears(text: string): boolean {
  return /\d/.test(text) && YEARS.test(text);
}
