import { CUES } from '../cues';
import { sectionOf } from '../cues/headings/headings';
import type { FoundMention } from '../mentions/find-mentions';
import type { Strength } from '../reading';
import type { PhraseSet } from '../text/phrases/phrase-set';
import { startOfWords } from '../text/start-of-words';
import { asksForChoice } from './clauses/asked-choices';
import { asksInItself, isAbility, isAskedBehind } from './clauses/asked-outright';
import { clausesOf } from './clauses/clauses';
import { takenUp } from './clauses/taken-up';
import { isAdmittedLast } from './groups/admitted';
import { isOfTitle } from './job-title';
import { knownBehind } from './known-behind';
import type { Denials } from './negation/denial';
import { excludedByName } from './negation/excluded';
import { denials } from './negation/negation';
import { ofOtherPeople } from './people/other-people';
import { praisedNames } from './praised-names';
import { purposeAt } from './purpose';
import type { Statement } from './statement';
import { isOfFirm, isOfReader, subjectOf } from './subject';
import { wished } from './wishes/wishes';

/** Words that may stand in the middle of any phrase and change nothing: "you already breathe", "you really should have". */
const ADVERBS =
  /\s(?:already|really|simply|truly|just|probably|certainly|genuinely|absolutely|fully|actually|definitely|clearly|obviously|surely|naturally|basically|also|therefore|bereits|schon|wirklich|einfach|natürlich|déjà|vraiment|ya|realmente|já|già|davvero|już|naprawdę|už|opravdu|al|echt)(?=\s)/giu;

/**
 * How strongly each mention of a statement is asked for, in the order of its mentions. The clause wins over the section. `others`: the
 * mentions that are the skills of people who do not apply.
 */
export function strengths(statement: Statement, others = ofOtherPeople(statement)): Strength[] {
  if (statement.kind === 'heading') return statement.mentions.map(() => headingStrength(statement));
  const denied = denials(statement);
  const wishes = wished(statement, denied);
  const bySection = new Map(
    clausesOf(statement).flatMap((clause) => {
      const strengthOf = sectionStrength(clause, within(denied, statement, clause));
      return clause.mentions.map((mention) => [mention, strengthOf(mention)] as const);
    }),
  );
  const excluded = excludedByName(statement, denied);
  const taken = takenUp(statement);
  return statement.mentions.map((mention) => {
    const denial = denied.of.get(mention);
    if (others.has(mention)) return denial === 'excluded' ? 'excluded' : 'context';
    if (denial === 'asked') return 'required';
    if (denial === 'outdone') return 'excluded';
    if (excluded.has(mention) && denial !== 'wish' && denial !== 'past') return 'excluded';
    if (denial === 'excluded') return wishes.has(mention) ? 'preferred' : 'excluded';
    const asked =
      wishes.has(mention) || denial === 'wish'
        ? 'preferred'
        : (statement.notes?.get(mention) ??
          (taken.includes(mention) ? 'required' : bySection.get(mention)) ??
          'context');
    if (asked === 'context' || denial === undefined || denial === 'wish') return asked;
    if (denial === 'taught') return wishes.has(mention) ? 'preferred' : 'excluded';
    return 'context';
  });
}

/** A heading that divides what is asked for asks for what it names, too: "Understanding of ARM:", "Kubernetes". One that opens it does not. */
function headingStrength(statement: Statement): Strength {
  const { section, text } = statement;
  // "Can you write Scala?" asks for it, whatever stands below it.
  if ((section === null || section === 'required') && isAbility(statement)) return 'required';
  if (section !== 'required' && section !== 'preferred') return 'context';
  const isDivision = CUES.knowledge.test(text) || CUES.knowledgeBehind.test(text) || sectionOf(text) === null;
  return isDivision ? section : 'context';
}

/** What the section says, or, where it says nothing of its own, the words around a mention. */
function sectionStrength(
  statement: Statement,
  { spans, asking }: Pick<Denials, 'spans' | 'asking'>,
): (mention: FoundMention) => Strength {
  const { section, text, start, language } = statement;
  const known = start + endOf(CUES.knowledge, text);
  if (section === 'required' || section === 'preferred') {
    if (isOfFirm(text, language) && !isAdmittedLast(statement)) return () => 'context';
    const told = start + endOf(CUES.telling, text);
    return (mention) => (told <= mention.start && known > mention.start ? 'context' : section);
  }
  if (section === 'unneeded') return () => 'excluded';
  if (section !== null && section !== 'duties') return () => 'context';
  if (section === null && isOfFirm(text, language)) return () => 'context';
  const seeking = CUES.seeking.exec(text);
  const sought = start + endOf(CUES.seeking, text);
  const aim = start + (seeking ? purposeAt(text, seeking[0], seeking.index + seeking[0].length) : 0);
  const said = spans.reduce(
    (rest, { start: from, end }) => rest.slice(0, from) + ' '.repeat(end - from) + rest.slice(end),
    text,
  );
  const praised = section === null ? praisedNames(statement) : [];
  const isDemand =
    section === null &&
    (CUES.demand.test(said.replace(ADVERBS, ' ')) ||
      isMore(asking, text, language) ||
      isInvited(text, language) ||
      asksForChoice(statement) ||
      asksInItself(statement));
  const named = knownBehind(statement);
  return (mention) => {
    if (known <= mention.start || named.has(mention)) return 'required';
    if (praised.includes(mention) || isPartOfKnowledge(text.slice(0, mention.start - start))) return 'required';
    if (section === null && (isOfReader(text, mention.start - start, language) || isAskedBehind(statement, mention)))
      return 'required';
    const isSought = section === null && sought <= mention.start && mention.start < aim;
    return isDemand || (isSought && !isOfTitle(statement, mention)) ? 'required' : 'context';
  };
}

/** "Not only React but also Go": more than one thing is asked for, unless the firm tells it of itself. */
function isMore(asking: Denials['asking'], text: string, language: Statement['language']): boolean {
  return asking.length > 0 && subjectOf(text, language) !== 'firm';
}

/** "If you automate everything with Ansible, read on": a condition on the reader, who is called to do something. */
function isInvited(text: string, language: Statement['language']): boolean {
  if (CUES.condition.endAt(text, startOfWords(text)) < 0) return false;
  const [, condition = '', main = ''] = /^([^,]*),([^,]*)$/.exec(text) ?? [];
  return CUES.reader(language).test(condition) && CUES.calls.test(main) && !CUES.denies.test(condition);
}

/** What is denied inside a clause, in offsets into it. */
function within(
  { spans, asking }: Denials,
  { start }: Statement,
  clause: Statement,
): Pick<Denials, 'spans' | 'asking'> {
  const from = clause.start - start;
  const isInside = (one: { start: number; end: number }) => one.start >= from && one.end <= clause.end - start;
  const shifted = <T extends { start: number; end: number }>(one: T) => ({
    ...one,
    start: one.start - from,
    end: one.end - from,
  });
  return { spans: spans.filter(isInside).map(shifted), asking: asking.filter(isInside).map(shifted) };
}

/** "Deep Swift knowledge, including SwiftUI": what stands ahead of a name makes it a part of what is to be known. */
function isPartOfKnowledge(ahead: string): boolean {
  const part = /[,(]\s*(?:including|incl\.?|especially|particularly|in particular|notably|mainly|above all)\s$/i.exec(
    ahead,
  );
  const cue = part && CUES.knowledgeBehind.all(ahead.slice(0, part.index)).at(-1);
  return !!cue && cue.index + cue[0].length === part?.index;
}

/** Where the first cue in a text ends; past everything where there is none. */
function endOf(cues: PhraseSet, text: string): number {
  const cue = cues.exec(text);
  return cue ? cue.index + cue[0].length : Number.POSITIVE_INFINITY;
}
