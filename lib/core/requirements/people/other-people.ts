import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { lowerOf } from '../../text/fold';
import type { PhraseMatch } from '../../text/phrases/phrase-set';
import type { Statement } from '../statement';
import { reachOf } from './people-reach';
import { isReaderNamed } from './reader-named';

/** How far from a noun for people the words that tell of them may stand, in characters. */
const REACH = { verb: 45, ahead: 45, sought: 24 };
/** What may stand ahead of the people a clause opens with, in lower case: articles and their kind, and a word more. */
const OPENING =
  /^[^\p{L}]*(?:(?:all|most|many|some|our|the|their|these|those|every|each|both|few|several|of|one|your|any|other|new|only|alle?[nr]?|viele|die|unsere?|manche|einige|jede[rn]?|les|nos|des|tous|toutes|certains|chaque|vos|de|het|onze|veel|elke|os|as|nossos|nossas|todos|todas|muitos|seus|los|las|nuestros|nuestras|muchos|tus|i|gli|le|nostri|nostre|tutti|molti|nasi|nasze|wszyscy|każdy|naši|naše|všichni|mnozí)\s)*(?:\p{L}+\s)?$/u;
/** Ends what stands ahead of a clause of its own. */
const CLAUSE_START =
  /(?:[;:.!?–—,]\s|(?<!\p{L})(?:and|but|because|und|aber|weil|et|mais|y|pero|e|mas|ma|en|maar|i|ale|a)\s)/gu;
/** At most four words between people and their verb. */
const NEAR = /^(?:\s[\p{L}’'-]+){0,4}\s$/u;
const BESIDE = /^\s(?:[\p{L}’'-]+\s){0,4}$/u;
/** Joins as one of them ("join us as engineers who"), or does something else besides. */
const AS = /(?:^|\s)(?:as|als|comme|como|come|jako|and|und|et|oraz)\s/iu;
/** Behind it a clause may go on to tell of the same people. */
const PARTED = /[;:,–—-]\s|\s(?:and|und|et|y|e|en|i|a)\s/gu;
const RELATIVE = /^(?:\s\p{L}+){0,2},?\s$/u;
/** Tells what somebody was before. */
const WAS = /(?<!\p{L})(?:former|ex|was an?|war|war früher|était|era|byl|był|was)$/iu;
/** In an intern's posting students are those that apply. */
const STUDENTS = /(?:^|\s)(?:stud|étud|estud)/iu;
/** Somebody the people named look for: "our clients need Java developers". */
const SOUGHT =
  /^[\s-](?:\p{L}+\s)?(?:developer|engineer|consultant|specialist|expert|entwickler|berater|spezialist|développeu|ingénieur|desarrollador|ingenier|desenvolvedor|engenheir|sviluppator|ontwikkelaar|programist|programátor|vývojář)/iu;

/**
 * The mentions that are the skills of people who do not apply: of those a clause has as its subject ("Customers must have Windows", "Our consultants
 * bring years of SAP"), and of those the reader works beside or helps ("engineers who know Rust").
 */
export function ofOtherPeople(statement: Statement): ReadonlySet<FoundMention> {
  const { text, start, mentions, section, language } = statement;
  const { outside, workers } = CUES.people;
  const found = new Set<FoundMention>();
  for (const [noun, isOutside] of [
    ...outside(language)
      .all(text)
      .map((one) => [one, true] as const),
    ...workers(language)
      .all(text)
      .map((one) => [one, false] as const),
  ]) {
    if (section === 'required' && STUDENTS.test(noun[0])) continue;
    const from = toldOf(noun, isOutside);
    if (from < 0) continue;
    const to = reachOf(text, from, language);
    for (const mention of mentions)
      if (mention.start - start >= from && mention.end - start <= to && !isSought(from, mention)) found.add(mention);
  }
  return found;

  /** From where on the sentence tells what people have or must have; -1 where it does not. */
  function toldOf(noun: PhraseMatch, isOutside: boolean): number {
    const end = noun.index + noun[0].length;
    const ahead = text.slice(Math.max(0, noun.index - REACH.ahead), noun.index);
    const isSubject = isOpening(ahead) && (isOutside || CUES.people.ours(language).test(ahead));
    const verb = isSubject ? verbBehind(end, isOutside) : -1;
    if (verb >= 0) return verb;
    return isSubject && isOutside ? againBehind(end) : relativeBehind(end, ahead, isOutside);
  }

  /** "Our patients book through an app; they must have Android 10", "Residents use a portal and need Acrobat" */
  function againBehind(from: number): number {
    const { they, must } = CUES.people;
    for (const { 0: sign, index } of text.slice(from).matchAll(PARTED)) {
      const at = from + index + sign.length;
      if (they(language).endAt(text, at) >= 0 || must(language).endAt(text, at) >= 0)
        return isReaderNamed(text.slice(from, at), language) ? -1 : at;
    }
    return -1;
  }

  function verbBehind(from: number, isOutside: boolean): number {
    const { must, has } = CUES.people;
    const behind = text.slice(from, from + REACH.verb);
    const verbs = [has(language).exec(behind), isOutside ? must(language).exec(behind) : null].filter(
      (one) => one !== null,
    );
    const near = verbs.filter(({ index }) => NEAR.test(behind.slice(0, index)));
    const first = near.sort((a, b) => a.index - b.index)[0];
    const ahead = behind.slice(0, first?.index);
    // "Our developers must know Git" asks it of whoever joins them.
    const isAsked = !isOutside && must(language).test(ahead);
    if (!first || isAsked || isReaderNamed(ahead, language)) return -1;
    return from + first.index + first[0].length;
  }

  function relativeBehind(from: number, ahead: string, isOutside: boolean): number {
    const { beside, helps, relative, having } = CUES.people;
    const isBeside = isAhead(beside(language).all(ahead).at(-1));
    if (!isBeside && !isAhead(helps(language).all(ahead).at(-1))) return -1;
    // "Looking for someone to join our team who knows Rust"
    if (CUES.seeking.test(text.slice(0, from))) return -1;
    const behind = text.slice(from, from + REACH.verb);
    const opens = [relative(language).exec(behind), isBeside && !isOutside ? having(language).exec(behind) : null].find(
      (one) => one && RELATIVE.test(behind.slice(0, one.index)),
    );
    if (!opens) return -1;
    const at = from + opens.index + opens[0].length;
    const told = text.slice(at, reachOf(text, at, language));
    return isKnown(told) ? at : -1;

    function isAhead(cue: PhraseMatch | undefined): boolean {
      const gap = cue && ahead.slice(cue.index + cue[0].length);
      return gap !== undefined && BESIDE.test(gap) && !AS.test(gap);
    }
  }

  /** True for what says that somebody knows or must know what it names. */
  function isKnown(told: string): boolean {
    const { must, has } = CUES.people;
    return [has(language), must(language), CUES.knowledge, CUES.knowledgeBehind, CUES.demand].some((cues) =>
      cues.test(told),
    );
  }

  function isSought(from: number, mention: FoundMention): boolean {
    // "Your manager is a former Java developer"
    if (WAS.test(text.slice(0, from))) return false;
    const ahead = text.slice(from, mention.start - start);
    const behind = text.slice(mention.end - start, mention.end - start + REACH.sought);
    return CUES.people.workers(language).test(ahead) || SOUGHT.test(behind);
  }
}

/** True for what stands ahead of people who are the subject of their clause. */
function isOpening(ahead: string): boolean {
  const lower = lowerOf(ahead);
  if (OPENING.test(lower)) return true;
  const last = [...lower.matchAll(CLAUSE_START)].at(-1);
  return last !== undefined && OPENING.test(lower.slice(last.index + last[0].length));
}
