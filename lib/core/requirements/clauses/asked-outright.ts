import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { startOfWords } from '../../text/start-of-words';
import { oneList } from '../one-list';
import type { Statement } from '../statement';

/** How far behind a name what is said of it may stand, in characters. */
const REACH = { modal: 40, sought: 60, predicate: 24 };
const LONGEST_CLAUSE = 110;
/** A verb that tells what was done. */
const DONE =
  /^(?:(?!need|inde|proce|succe|requir)\p{L}{3,}ed|built|ran|wrote|led|took|grew|spent|taught|made|dealt|kept|broke|brought|held|seen|written)$/iu;
/** What one can do in a job is offered, and not asked. */
const OFFERED =
  /^(?:learn|expect|choose|pick|grow|join|enjoy|find|apply|get|contribute|help|build|make|take|see|be|look|also|work|use|develop|create|bring|do|have|go|keep|start|shape|try|rely|count|feel|always|ask|forget|ignore|skip|leave|save|spare|still|then|move|play|come|focus|become|drop|stay|live|contact|reach|send|read)$/iu;
/** Asks whether its reader is able to do what follows: "Can you hold your own in a Scala code review?", "Kannst du …?". */
const CAN_YOU =
  /^[^\p{L}]*(?:can you|could you|are you able to|kannst du|können sie|savez-vous|sais-tu|pouvez-vous|peux-tu|kun je|sabes|eres capaz de|você sabe|você consegue|consegues|sai|sapresti|sei in grado di|potrafisz|umiesz|umíš|dokážeš)\s(?:also\s|auch\s|ook\s|anche\s|também\s|también\s)?(?!(?:imagine|picture|see|dir|vous|t['’]imaginer|je|imaginar)\s)([\p{L}-]+(?!\p{L})|$)/iu;
/** Says ahead of a name that a job is one of it, with at most two words more. */
const JOB_IS =
  /^[^\p{L}]*(?:(?:this|it) is|it's|this one is|(?:das|es|dies) ist|c['’]est|il s['’]agit d['’]|dit is|het is|esto? es|este é|isto é|questo è|si tratta di)\s(?:an?|eine?|une?|een|uma?|una?)?\s?(?:[\p{L}-]+\s){0,2}$/iu;
const JOB = /^[\s-](?:\p{L}+[\s-])?(?:position|role|job|post|gig|stelle|rolle|functie|baan|rol)(?!\p{L})/iu;
/** How many characters may stand between "either" and its first name. */
const OPENING = 12;

/**
 * True for a clause without a heading that asks in itself, and not by a word for it: "Either Go or Rust", "Git, obviously". It is not one
 * in which the firm tells of itself.
 */
export function asksInItself({ text, start, mentions, language }: Statement): boolean {
  const first = mentions[0];
  if (!first) return false;
  const opens = CUES.either.endAt(text, startOfWords(text));
  if (opens >= 0 && first.start - start - opens <= OPENING) return true;
  if (isPractised(text, first.start - start, language) || isOfLongPractice(text, language)) return true;
  if (isAbility({ text, start, mentions })) return true;
  if (isOfJob(text, first.start - start, first.end - start)) return true;
  // "What gets you hired is Python"
  if (/^[^\p{L}]*what\s[^,;.]{3,60}\s(?:is|are)\s$/iu.test(text.slice(0, first.start - start))) return true;
  return CUES.evident.all(text).some(({ 0: said, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + said.length)];
    return /^[^\p{L}]*$|[,(–—-]\s*$/u.test(before) && /^\s*(?:$|[.,;!):–—-])/u.test(after);
  });
}

/** True for a question whether its reader is able to do something with what it names. What may be imagined or liked is no skill. */
export function isAbility({ text, start, mentions: [first] }: Pick<Statement, 'text' | 'start' | 'mentions'>): boolean {
  const can = first && CAN_YOU.exec(text.slice(0, first.start - start))?.[1];
  return can !== undefined && !OFFERED.test(can);
}

/** True for a job that is named by what it takes: "This is a TypeScript position", "Es ist eine reine Java-Stelle". */
function isOfJob(text: string, from: number, to: number): boolean {
  return JOB_IS.test(text.slice(0, from)) && JOB.test(text.slice(to));
}

/** How long something has been done, in no number. */
const FOR_YEARS =
  /(?<!\p{L})(?:for (?:many |several )?years|seit (?:vielen )?jahren|seit langem|depuis (?:des|plusieurs|de nombreuses) années|depuis longtemps|desde hace (?:muchos |varios )?años|há (?:muitos |vários )?anos|da (?:diversi |molti )?anni|(?:al|sinds) jaren|od (?:wielu )?lat|(?:už|po) (?:dlouhá )?(?:roky|léta|leta))(?!\p{L})/iu;
/** Verbs in the second person of languages that leave it out. */
const YOU_DO =
  /(?<!\p{L})(?:\p{L}+(?:asz|esz|isz|ysz|áš|eš|íš)|(?:trabaj|us|program|desarroll|manej|utiliz|domin)as|(?:lavor|us|programm|sviluppi?|scriv|utilizz|gestisc)i)(?!\p{L})/iu;

/** True for what its reader, and none of their colleagues, has done for years: "Vous pratiquez SQL depuis plusieurs années", "Od lat pracujesz z SQL". */
function isOfLongPractice(text: string, language: Statement['language']): boolean {
  if (
    !FOR_YEARS.test(text) ||
    CUES.people.workers(language).test(text) ||
    CUES.firm(language).test(text) ||
    CUES.will(language).test(text)
  )
    return false;
  return CUES.reader(language).test(text) || YOU_DO.test(text);
}

/** True where a clause tells what its reader has done or can do, ahead of an offset: "you picked up Docker", "You can tune PostgreSQL". */
function isPractised(text: string, at: number, language: Statement['language']): boolean {
  const done = CUES.practised(language).all(text.slice(0, at)).at(-1);
  if (!done) return false;
  const said = text.slice(done.index + done[0].length, at);
  const [verb = ''] = /^\s(?:\p{L}+ly\s)?(\p{L}+)/u.exec(said)?.slice(1) ?? [];
  const isAbility = /\scan$/i.test(done[0]);
  return isAbility ? verb !== '' && !OFFERED.test(verb) : DONE.test(verb);
}

/** True for a name that a verb asks for behind it: "Some typed language such as Java should be familiar", "Unity is what we expect". */
export function isAskedBehind(statement: Statement, mention: FoundMention): boolean {
  const { text, start, language } = statement;
  if (isCalledNeeded(statement, mention)) return true;
  const rest = /^[^.;:!?]*/.exec(text.slice(mention.end - start))?.[0] ?? '';
  const modal = CUES.modals.exec(rest);
  if (modal && modal.index <= REACH.modal && !CUES.firm(language).test(rest.slice(0, modal.index))) return true;
  const sought = CUES.sought.exec(rest.slice(0, REACH.sought));
  return sought !== null && CUES.seeks(language).test(rest.slice(sought.index + sought[0].length));
}

/** True for a name that a short clause calls needed: "Git is unavoidable", "PHP and MySQL are your daily bread". */
function isCalledNeeded(statement: Statement, mention: FoundMention): boolean {
  const { text, start, mentions, language } = statement;
  if (text.length > LONGEST_CLAUSE || CUES.firm(language).test(text)) return false;
  const last = oneList(statement, mentions.indexOf(mention), 1).at(-1) ?? mention;
  const rest = text.slice(last.end - start);
  const predicate = CUES.predicates.exec(rest.slice(0, REACH.predicate));
  if (!predicate || !/^(?:\s[\p{L}\d+.-]+){0,2}\s$/u.test(rest.slice(0, predicate.index))) return false;
  return CUES.needed.test(rest.slice(predicate.index)) && !CUES.will(language).test(text);
}
