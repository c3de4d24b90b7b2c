import { plainLetters } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { withoutEnd } from '../../text/without-end';
import { CUES } from '..';
import type { SectionKind } from '../cues';
import { saysWish } from '../says-wish';
import {
  asksAtStart,
  demandsAny,
  isOpenEnded,
  OF,
  saysOther,
  sectionByReader,
  sectionByRule,
  sectionByWord,
} from './heading-rule';

const LONGEST = 70;

/** What a heading opens, or null where its words do not say: by rule, else by the longest phrase of a list, else by its only telling word, else by whom it speaks of. */
export const sectionOf = remembered((heading: string): SectionKind | null => {
  const text = plainLetters(heading).replace(/[’‘]/g, "'");
  return (
    sectionByRule(text) ??
    sectionByPhrase(text) ??
    sectionByWord(text) ??
    sectionByReader(text) ??
    sectionByLeadIn(text)
  );
});

/** What is asked for where a word of demand is said of it. */
const WORK = new Set<SectionKind>(['stack', 'about']);

/** A wish goes before a demand ("desirable skills"), else the longest known phrase decides. */
export function sectionByPhrase(text: string): SectionKind | null {
  const said = CUES.headings(text);
  const longest = said.reduce<Said | null>((best, one) => (best && lengthOf(best) >= lengthOf(one) ? best : one), null);
  if (longest?.tag.kind === 'required' && said.some((one) => isWish(one, longest)) && !/\brequired\b/i.test(text))
    return 'preferred';
  if (longest && WORK.has(longest.tag.kind) && demandsAny(text)) return 'required';
  return (longest?.tag.kind === 'duties' ? askedFor(said, longest, text) : null) ?? longest?.tag.kind ?? null;
}

/** What is asked for a job or its tasks asks, however long the word for them: "Skills for the role", "The skills behind the job". */
function askedFor(said: Said[], work: Said, text: string): SectionKind | null {
  const isAsked = ({ tag, end }: Said) =>
    (tag.kind === 'required' || tag.kind === 'preferred') &&
    end <= work.start &&
    OF.test(text.slice(end, work.start)) &&
    !ONE_MORE.test(text.slice(end, work.start));
  return said.find(isAsked)?.tag.kind ?? null;
}

/** What stands between two that a heading names side by side. */
const ONE_MORE = /[,;&/+|]|\s(?:and|und|et|en|e|y|i|a)\s/iu;

/** "For this position it is essential to have:" asks by what a statement would ask by, where it neither denies nor speaks of the firm. */
function sectionByLeadIn(text: string): SectionKind | null {
  if (!/:\s*$/.test(text) || saysOther(text)) return null;
  if (saysWish(text)) return 'preferred';
  return CUES.demand.test(text) ? 'required' : null;
}

type Said = ReturnType<typeof CUES.headings>[number];

function lengthOf({ start, end }: Said): number {
  return end - start;
}

/** A wish beside the longest phrase; one inside of it is a part of what was listed: "desired profile". */
function isWish({ tag, start, end }: Said, longest: Said): boolean {
  return tag.kind === 'preferred' && !(start >= longest.start && end <= longest.end);
}

/** Guesses whether a line of plain text is a heading: by its marks, its look, or its words. `standsAlone`: blank lines around it. */
export function isHeadingLine(line: string, standsAlone: boolean): boolean {
  const text = plainLetters(line.trim());
  if (/^#{1,6}\s+\S/.test(text)) return true;
  if (/^[-*•·◆♦▪●]\s+/.test(text) || text.length > LONGEST) return false;
  if (/^(\*\*|__)[^*_]+\1:?$/.test(text)) return true;
  // "Skills: Linux, Bash" says what it opens and fills it at once.
  if (/:\s*\S|\t/.test(text.slice(1))) return false;
  const words = text.split(/\s+/).length;
  if (/[.,;!]$/.test(text) || words > 9 || !/\p{L}{3}/u.test(text)) return false;
  if (isUpperCaseLine(text)) return sectionOf(text) !== null || standsAlone;
  if (/:$/.test(text)) return words <= 7;
  const isCapital = /^\p{Lu}/u.test(text);
  if (saysOnly(text) || isOpenEnded(text)) return true;
  return isCapital && (standsAlone || asksAtStart(text)) && sectionOf(text) !== null;
}

/** True where hardly anything but the phrase of a section is in the line. */
export const saysOnly = remembered((text: string): boolean => {
  const bare = withoutEnd(plainLetters(text).replace(/^[^\p{L}\p{N}]+/u, ''), /[^\p{L}\p{N}]/u)
    .replace(/[?:!*#…]/g, '')
    .replace(/[’‘]/g, "'")
    .trim();
  return CUES.headings(bare).some(
    ({ start, end }) =>
      end - start >= bare.length - 4 ||
      (start === 0 &&
        bare.length - end <= 14 &&
        /^\s+(?:in|for|at|from|as|to|you|we|with|the|this|us|skills?)\b|^$/.test(bare.slice(end))),
  );
});

function isUpperCaseLine(text: string): boolean {
  return text.length >= 4 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}
