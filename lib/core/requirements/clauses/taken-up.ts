import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { startOfWords } from '../../text/start-of-words';
import { oneList } from '../one-list';
import type { Statement } from '../statement';

/** Sections that tell what is worked with, and those that say nothing of that. */
const TELLING = new Set([null, 'required', 'duties', 'stack', 'about']);
/** Parts a clause from the one it takes up. */
const PART = /[;:,–—-]\s|\s(?=(?:and|so|und|also|et|donc|y|e|en|dus|i|a)\s)/gu;
const JOIN = /^(?:and|so|und|also|et|donc|y|e|en|dus|i|a)\s/iu;
/** Stands for what was named ahead, wherever it stands. */
const IT = /(?<!\p{L})(?:it|them|darin|damit|darauf|daarin|daarmee|ermee|nele|dele|nim|nich|ho|ním|něm|tím)(?!\p{L})/iu;
/** The same where it opens its clause. */
const THAT = /^(?:das|es|dies|diese|dat|dit|to|ten)\s/iu;
/** The same ahead of a verb, or as the end of one: "vous devez le maîtriser", "debes dominarlo". */
const OBJECT = { ahead: /(?<!\p{L})(?:l[aeo]s?|l['’]|li|os?|as?)\s?$/iu, within: /(?:r|ê|á)-?l[aeio]s?$/iu };
/** What the reader is still to learn: "you will get to know it". */
const LATER = /(?<!\p{L})(?:get to|learn|kennenlern|lern|appren|aprend|impar|leren|pozna|nauč)/iu;
/** At most a word ahead of the reader: "darin solltest du", "we expect you". */
const FIRST = /^[^\p{L}]*(?:\p{L}[\p{L}’'-]*\s(?:[\p{L}’'-]+\s){0,2})?$/u;

/**
 * The names that a clause behind them asks for by a pronoun: "Our pipelines are in Scala; we expect you to be at ease with it". It speaks to the
 * reader, says what is known, and denies nothing.
 */
export function takenUp({ text, start, section, mentions, language }: Statement): FoundMention[] {
  const last = mentions.at(-1);
  if (!last || !TELLING.has(section)) return [];
  const rest = text.slice(last.end - start);
  const isTaken = [...rest.matchAll(PART)].some(({ 0: sign, index }) => {
    const said = rest.slice(index + sign.length).replace(JOIN, '');
    return isToReader(said) && isBack(said) && asks(said);
  });
  return isTaken && isTold() ? oneList({ text, start, mentions }, mentions.length - 1, -1) : [];

  /** "As a Node.js developer, you know what it takes" tells nothing that could be taken up. */
  function isTold(): boolean {
    const said = text.slice(0, (mentions.at(-1)?.end ?? start) - start);
    return [CUES.firm(language), CUES.weVerbs(language), CUES.predicates].some((cues) => cues.test(said));
  }

  /** Languages that leave out the person open with the verb: "deve dominá-lo". */
  function isToReader(said: string): boolean {
    const first = startOfWords(said);
    const reader = CUES.reader(language).exec(said);
    return reader ? FIRST.test(said.slice(first, reader.index)) : CUES.people.must(language).endAt(said, first) >= 0;
  }

  function isBack(said: string): boolean {
    const verbs = CUES.people.masters(language).all(said);
    return (
      IT.test(said) ||
      THAT.test(said.trimStart()) ||
      verbs.some(({ 0: verb, index }) => OBJECT.within.test(verb) || OBJECT.ahead.test(said.slice(0, index)))
    );
  }

  function asks(said: string): boolean {
    const isKnown = CUES.knowledge.test(said) || CUES.people.masters(language).test(said);
    const saysOther = [CUES.denies, CUES.condition, CUES.wishAfter];
    return isKnown && !LATER.test(said) && !saysOther.some((cues) => cues.test(said));
  }
}
