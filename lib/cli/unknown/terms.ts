import { CUES } from '../../core/cues';
import { isListGap } from '../../core/mentions/neighbours';

/** A stretch of a text in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A word with a capital or a digit in it, and up to two more that begin with one. */
const NAME =
  /(?<![\p{L}\p{N}@_.])(?=[\p{L}\p{N}+#.\-_]*[\p{Lu}\p{N}])[\p{L}\p{N}][\p{L}\p{N}+#]*(?:[.\-_][\p{L}\p{N}+#]+)*(?: [\p{Lu}\p{N}][\p{L}\p{N}+#]*){0,2}/gu;
const SEPARATOR = /[,/|•·;&]|\b(?:and|or|und|oder|et|ou|en)\b/;
const CUE = 24;
/** What a list of technologies also holds and nobody looks up: numbers, times, money. */
const NO_NAME =
  /^[\d.]+(?:\+|k|K|st|nd|rd|th|h|am|pm|x|%)?$|\b(?:Engineers?|Developers?|Architects?|Managers?|Analysts?|The|Senior|Experience|University)\b/;

/**
 * The places of a text that are written and stand like the name of a technology, and that no known span covers: in a list with a
 * known one, or right behind words such as "experience with". Words of capitals that only open a sentence are left out.
 */
export function unknownTerms(text: string, known: Span[]): Span[] {
  const names = [...text.matchAll(NAME)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((name) => isNamed(text, name) && !known.some((span) => span.start < name.end && name.start < span.end));
  return names.filter((name) => isInList(text, name, known) || followsCue(text, name));
}

function isNamed(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (NO_NAME.test(name)) return false;
  // A capital says nothing where any word would have one.
  return /^\p{Lu}?[\p{Ll}']+$/u.test(name)
    ? !/(?:^|[.!?:•·*\n-])\s*$/.test(text.slice(Math.max(0, start - 4), start))
    : true;
}

/** True where only list separators part it from a known name. */
function isInList(text: string, name: Span, known: Span[]): boolean {
  return known.some((span) => {
    const gap = span.end <= name.start ? text.slice(span.end, name.start) : text.slice(name.end, span.start);
    return gap !== '' && gap.length < 12 && SEPARATOR.test(gap) && isListGap(gap.toLowerCase());
  });
}

function followsCue(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - CUE), start).replace(/\s+$/, '');
  return CUES.evidenceBefore.test(before.split(/\s+/).slice(-2).join(' '));
}
