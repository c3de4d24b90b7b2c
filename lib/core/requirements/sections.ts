import { CUES } from '../cues';
import type { SectionKind } from '../cues/cues';
import { sectionByRule } from '../cues/headings/heading-rule';
import { saysOnly, sectionOf } from '../cues/headings/headings';
import { saysWish } from '../cues/says-wish';
import type { Block } from '../posting/posting';
import { endsInColon } from './labels/ends-in-colon';
import { leadOutOf } from './labels/lead-out';

const LABEL = /^["'*_\s-]*([\p{L}][\p{L}\s'’/&()-]{2,40}?)(?:["'*_\s]*:["'*_]*(?=[\s●•▪■◦·]|$)|\t)/u;
/** Capitals at the start of a sentence that goes on in small letters: "QUALIFICATIONS To perform this job". */
const CAPITALS = /^\p{Lu}[\p{Lu}\s'’/&()-]{5,50}(?=\s\p{Lu}?\p{Ll})/u;
/** What stands ahead of an item's words: its mark. */
const MARK = /^[^\p{L}]*(?:\p{L}[.)]\s+)?/u;
const SUBHEADING = { letters: 32, words: 5 };
const LONGEST_LABEL = 70;

/** The section that a label at the start of a sentence opens for the rest of its block: "Skills desired: …"; undefined without one. */
export function labelledSection(sentence: string, current: SectionKind | null): SectionKind | undefined {
  const said = sentence.replace(/^[^\p{L}]+/u, '');
  const capitals = CAPITALS.exec(said)?.[0].trim();
  const label = LABEL.exec(said)?.[1] ?? (capitals && saysOnly(capitals) ? capitals : undefined);
  // "Spark (optional: Delta Lake)": what a bracket opens is no label of the line.
  const isCut = label !== undefined && label.lastIndexOf('(') > label.lastIndexOf(')');
  const opened = label === undefined || isCut ? null : askedByLabel(label);
  return opened === null || label === undefined ? undefined : (topicOf(label, opened, current) ?? opened);
}

/** What a label opens: as a heading, or by a word that alone demands ("zwingend"). */
export function askedByLabel(label: string): SectionKind | null {
  return sectionOf(label) ?? (CUES.demand.fills(label) ? 'required' : null);
}

/** What a heading opens. `isBelow`: it stands right under the heading that opened the current section, and divides it. */
export function sectionUnder(
  heading: string,
  current: SectionKind | null,
  isBelow: boolean,
  after: Block | undefined,
): SectionKind | null {
  const said = sectionOf(heading);
  if (said !== null) return (isBelow ? topicOf(heading, said, current) : null) ?? said;
  const hasColon = endsInColon(heading);
  if (isBelow || (heading.length <= SUBHEADING.letters && hasColon)) return current;
  const asks = current === 'required' || current === 'preferred';
  const isTopic = hasColon || (heading.split(/\s+/).length <= SUBHEADING.words && !/\?\s*$/.test(heading));
  return asks && isTopic && heading.length <= LONGEST_LABEL && after?.kind === 'item' ? current : null;
}

/** What an item opens for those that follow it: "Nice to have:", "Databases (a plus):"; undefined where it opens nothing. */
export function leadSection(
  item: string,
  current: SectionKind | null,
  isNested: boolean,
): SectionKind | null | undefined {
  const words = item.replace(MARK, '').trim();
  const isLabel = endsInColon(words) && words.length <= LONGEST_LABEL && leadOutOf(words) === undefined;
  if (isNested) {
    if (saysWish(words)) return 'preferred';
    const said = isLabel || saysOnly(words) ? sectionOf(words) : null;
    return said === null ? current : (topicOf(words, said, current) ?? said);
  }
  if (!isLabel && !(saysOnly(words) && sectionOf(words) === 'preferred')) return undefined;
  const said = sectionOf(words);
  return said === 'required' || said === 'preferred' ? (topicOf(words, said, current) ?? said) : undefined;
}

/** A word for a kind of thing ("Experience", "Technologies") under a heading that asks names a part of what that asks; else null. */
function topicOf(label: string, said: SectionKind, current: SectionKind | null): SectionKind | null {
  if (sectionByRule(label) !== null) return null;
  if (said === 'stack') return current === 'required' || current === 'preferred' ? current : null;
  const isKind = said === 'required' && CUES.knowledgeBehind.test(label) && !CUES.demand.test(label);
  return isKind && current === 'preferred' ? current : null;
}
