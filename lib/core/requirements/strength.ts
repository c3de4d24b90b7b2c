import { CUES } from '../cues';
import { sectionOf } from '../cues/headings/headings';
import type { FoundMention } from '../mentions/find-mentions';
import type { Strength } from '../reading';
import type { PhraseSet } from '../text/phrases/phrase-set';
import { isAdmitted } from './admitted';
import { demandLabels } from './labels/inline-labels';
import type { Denials } from './negation/denial';
import { excludedByName } from './negation/excluded';
import { denials } from './negation/negation';
import { praisedNames } from './praised-names';
import type { Statement } from './statement';
import { isOfFirm, isOfReader, subjectOf } from './subject';
import { wished } from './wishes/wishes';

/** How far behind or ahead of a name what is said of it may stand, in characters. */
const TOUCHING = 40;

/** Words that may stand in the middle of any phrase and change nothing: "you already breathe", "you really should have". */
const ADVERBS =
  /\s(?:already|really|simply|truly|just|probably|certainly|genuinely|absolutely|fully|actually|definitely|clearly|obviously|surely|naturally|basically|also|therefore|bereits|schon|wirklich|einfach|natürlich|déjà|vraiment|ya|realmente|já|già|davvero|już|naprawdę|už|opravdu|al|echt)(?=\s)/giu;

/** How strongly each mention of a statement is asked for, in the order of its mentions. The clause wins over the section. */
export function strengths(statement: Statement): Strength[] {
  if (statement.kind === 'heading') return statement.mentions.map(() => headingStrength(statement));
  const denied = denials(statement);
  const wishes = wished(statement, denied);
  const told = firmClause(statement);
  const bySection = sectionStrength({ ...statement, text: statement.text.slice(0, told) }, denied);
  const excluded = excludedByName(statement, denied);
  const sayBySection = (mention: FoundMention) =>
    mention.start - statement.start >= told ? 'context' : bySection(mention);
  return statement.mentions.map((mention) => {
    const denial = denied.of.get(mention);
    if (denial === 'asked') return 'required';
    if (excluded.has(mention) && denial !== 'wish') return 'excluded';
    if (denial === 'excluded') return wishes.has(mention) ? 'preferred' : 'excluded';
    const asked =
      wishes.has(mention) || denial === 'wish' ? 'preferred' : (statement.notes?.get(mention) ?? sayBySection(mention));
    if (asked === 'context' || denial === undefined || denial === 'wish') return asked;
    return denial === 'taught' ? 'excluded' : 'context';
  });
}

/** A heading that divides what is asked for asks for what it names, too: "Understanding of ARM:", "Kubernetes". One that opens it does not. */
function headingStrength({ section, text }: Statement): Strength {
  if (section !== 'required' && section !== 'preferred') return 'context';
  const isDivision = CUES.knowledge.test(text) || CUES.knowledgeBehind.test(text) || sectionOf(text) === null;
  return isDivision ? section : 'context';
}

/** What the section says, or, where it says nothing of its own, the words around a mention. */
function sectionStrength(
  { section, text, start, language, mentions }: Statement,
  { spans, asking }: Denials,
): (mention: FoundMention) => Strength {
  const known = start + endOf(CUES.knowledge, text);
  if (section === 'required' || section === 'preferred') {
    if (isOfFirm(text, language) && !isAdmittedLast(text, start, mentions)) return () => 'context';
    const told = start + endOf(CUES.telling, text);
    const label = section === 'preferred' ? Math.min(...demandLabels(text)) : Number.POSITIVE_INFINITY;
    return (mention) => {
      if (mention.start - start >= label) return 'required';
      return told <= mention.start && known > mention.start ? 'context' : section;
    };
  }
  if (section === 'unneeded') return () => 'excluded';
  if (section !== null && section !== 'duties') return () => 'context';
  if (section === null && isOfFirm(text, language)) return () => 'context';
  const sought = start + endOf(CUES.seeking, text);
  const said = spans.reduce(
    (rest, { start: from, end }) => rest.slice(0, from) + ' '.repeat(end - from) + rest.slice(end),
    text,
  );
  const praised = section === null ? praisedNames(text, start, mentions) : [];
  const isDemand =
    section === null &&
    (CUES.demand.test(said.replace(ADVERBS, ' ')) || isMore(asking, text, language) || isInvited(text, language));
  return (mention) => {
    const after = text.slice(mention.end - start, mention.end - start + TOUCHING);
    if (known <= mention.start || isTouching(CUES.knowledgeBehind, after)) return 'required';
    if (praised.includes(mention)) return 'required';
    if (section === null && isOfReader(text, mention.start - start, language)) return 'required';
    return isDemand || (section === null && sought <= mention.start) ? 'required' : 'context';
  };
}

/** "Not only React but also Go": more than one thing is asked for, unless the firm tells it of itself. */
function isMore(asking: Denials['asking'], text: string, language: Statement['language']): boolean {
  return asking.length > 0 && subjectOf(text, language) !== 'firm';
}

/** "If you automate everything with Ansible, read on": a condition on the reader, who is called to do something. */
function isInvited(text: string, language: Statement['language']): boolean {
  if (CUES.condition.endAt(text, /^[^\p{L}]*/u.exec(text)?.[0].length ?? 0) < 0) return false;
  const [, condition = '', main = ''] = /^([^,]*),([^,]*)$/.exec(text) ?? [];
  return CUES.reader(language).test(condition) && CUES.calls.test(main) && !CUES.denies.test(condition);
}

/** Where the clause behind the last semicolon starts, if the firm tells of itself in it: "You bring curiosity; we bring Kotlin"; else the text's end. */
function firmClause({ text, start, section, language, mentions }: Statement): number {
  const stop = text.lastIndexOf('; ');
  if (isAdmittedLast(text, start, mentions)) return text.length;
  const isTold = stop > 0 && section !== 'unneeded' && isOfFirm(text.slice(stop + 2), language);
  return isTold ? stop : text.length;
}

/** "Dominas Java; si vienes de Kotlin, también nos vale": what the firm admits is asked for. */
function isAdmittedLast(text: string, start: number, mentions: FoundMention[]): boolean {
  const last = mentions.at(-1);
  return last !== undefined && isAdmitted(text.slice(last.end - start));
}

/** Where the first cue in a text ends; past everything where there is none. */
function endOf(cues: PhraseSet, text: string): number {
  const cue = cues.exec(text);
  return cue ? cue.index + cue[0].length : Number.POSITIVE_INFINITY;
}

/** True where at most two words stand between a name and what is said behind it: "Linux administration skills". */
function isTouching(cues: PhraseSet, after: string): boolean {
  const cue = cues.exec(after);
  return cue !== null && /^[\s/-]*(?:[\p{L}/-]+\s+){0,2}$/u.test(after.slice(0, cue.index));
}
