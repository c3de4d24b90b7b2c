import type { SectionKind } from '../../cues/cues';
import { saysOnly, sectionOf } from '../../cues/headings/headings';
import { withoutSignsBehind } from './ends-in-colon';

/** The words at the end of a text that lost its line breaks, by which what stands behind it is opened: "… and Redis Nice to have:". */
export interface LeadOut {
  section: SectionKind;
  /** Where these words begin, as an offset into the text. */
  at: number;
  /** They look like a heading, or wish: what is opened goes on in the lines below. */
  goesOn: boolean;
}

/** A sentence of its own: "… and Redis Another plus is:". */
const SENTENCE = /(?<=\s)\p{Lu}\p{Ll}+(?:\s[\p{Ll}’']+){0,6}\s?:$/u;
/** Words that may each have a capital, as headings have them: "… Team Foundation Server Preferred Skills:". */
const TITLE = /(?<=[\s.!?])\p{Lu}[\p{L}’']*(?:\s[\p{L}’']+){0,4}\s?:/u;
/** A word that a heading would give a capital. */
const SMALL_WORD = /\s\p{Ll}{4,}/u;
const LONGEST = 70;

/** What the end of a text opens, where words stand ahead of it; undefined where it opens nothing. */
export function leadOutOf(text: string): LeadOut | undefined {
  const bare = withoutSignsBehind(text);
  if (!bare.endsWith(':') || saysOnly(text)) return undefined;
  const from = Math.max(0, bare.length - LONGEST);
  const at = titled(bare, from) ?? sentenced(bare, from);
  // "Desired Skills / Qualifications:" is one heading.
  if (at === undefined || !/\p{L}/u.test(bare.slice(0, at)) || /[/&,(]\s*$/.test(bare.slice(0, at))) return undefined;
  const words = bare.slice(at);
  const section = sectionOf(words);
  if (section === null) return undefined;
  const isHeading = (section === 'required' || section === 'duties') && !SMALL_WORD.test(words);
  return { section, at, goesOn: section === 'preferred' || isHeading };
}

function sentenced(text: string, from: number): number | undefined {
  const said = SENTENCE.exec(text.slice(from));
  return said ? from + said.index : undefined;
}

/** Where the longest heading begins that a text ends with. */
function titled(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; ) {
    const said = TITLE.exec(text.slice(at));
    if (!said) return undefined;
    const start = at + said.index;
    const words = text.slice(start);
    if (saysOnly(words) && sectionOf(words) !== null) return start;
    at = start + 1;
  }
  return undefined;
}
