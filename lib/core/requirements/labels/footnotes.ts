import { CUES } from '../../cues';
import { sectionOf } from '../../cues/headings/headings';
import { saysWish } from '../../cues/says-wish';
import type { FoundMention } from '../../mentions/find-mentions';

/** What a footnote makes of the names that bear its mark. */
export type Footnoted = 'required' | 'preferred';

/** A mark and a few words that fill a line, a bracket or what is left of it: "* nice to have", "(* = required)". */
const LEGEND =
  /(?:^|[\n(]|[.;]\s)[^\S\n]*\(?([*†‡¹²³]{1,3})\)?[^\S\n]?[=:–-]?[^\S\n]?(\p{L}[^\n()*†‡¹²³]{2,60})(?=[\n)]|$)/gu;
const MOST_WORDS = 7;
/** A mark right behind a name. */
const MARK = /^\s?\(?([*†‡¹²³]{1,3})\)?(?![\p{L}\p{N}*])/u;
/** A mark at the end of an item. */
const LAST_MARK = /^[^\n]*?\S\s?\(?([*†‡¹²³]{1,3})\)?[.;,]?\s*$/u;

/** The footnotes of a posting that say how strongly what bears their mark is asked for, by mark. `isNamed`: tells of two offsets whether a skill is named between them. */
export function footnotes(
  text: string,
  isNamed: (from: number, to: number) => boolean,
): ReadonlyMap<string, Footnoted> {
  const found = new Map<string, Footnoted>();
  for (const { 0: whole, 1: mark = '', 2: words = '', index } of text.matchAll(LEGEND)) {
    if (words.trim().split(/\s+/).length > MOST_WORDS || isNamed(index, index + whole.length)) continue;
    const said = footnoteOf(words.trim());
    if (said && !found.has(mark)) found.set(mark, said);
  }
  return found;
}

function footnoteOf(words: string): Footnoted | null {
  const section = sectionOf(words);
  if (section === 'required' || section === 'preferred') return section;
  if (section === 'unneeded' || CUES.excludedAfter.test(words)) return 'preferred';
  if (saysWish(words)) return 'preferred';
  return CUES.demand.test(words) ? 'required' : null;
}

/** The mentions of an item or sentence that bear a mark; one at its end that touches no name is of all of them. `end`: an offset into the posting's text. */
export function footnoted(
  text: string,
  end: number,
  mentions: FoundMention[],
  notes: ReadonlyMap<string, Footnoted>,
): ReadonlyMap<FoundMention, Footnoted> {
  const found = new Map<FoundMention, Footnoted>();
  for (const mention of mentions) {
    const mark = MARK.exec(text.slice(mention.end, mention.end + 8))?.[1] ?? '';
    const said = text.charAt(mention.start - 1) === mark.charAt(0) ? undefined : notes.get(mark);
    if (said) found.set(mention, said);
  }
  const last = mentions.at(-1);
  const said = last && found.size === 0 ? notes.get(LAST_MARK.exec(text.slice(last.end, end))?.[1] ?? '') : undefined;
  return said ? new Map(mentions.map((mention) => [mention, said])) : found;
}
