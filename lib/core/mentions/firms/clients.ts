import { CUES } from '../../cues';
import type { Zone } from '../../text/addresses';
import { isUpperCase } from '../../text/characters';
import type { Folded } from '../../text/fold';

/** The longest list of firms that is followed, in characters. */
const LONGEST = 400;
/** What stands ahead of clients who are people. */
const PEOPLE =
  /(?:^|[.!?:,;(\n-]|\b(?:our|your|their|with|for|of|from|by|on|to|and|des|nos|les|unsere[rn]?|other|major|large|big|global|enterprise|top|key|many|the|fortune \d+))\s*$/;
/** What may stand in a list of firms beside their names. */
const BETWEEN = new Set([
  'and',
  'or',
  'und',
  'et',
  'y',
  'e',
  'of',
  'the',
  'many',
  'more',
  'others',
  'other',
  'at',
  'as',
  'well',
]);

/**
 * Where a block lists firms as customers, investors or partners ("trusted by Brex, Notion and Ramp"): from behind the words that
 * say so to the first word that is no name. Names in there are no technologies, whatever they are elsewhere.
 */
export function clientZones(folded: Folded): Zone[] {
  const zones: Zone[] = [];
  for (const cue of CUES.clients.all(folded.lower)) {
    const start = cue.index + cue[0].length;
    const end = endOfList(folded, start);
    if (end > start && !isWeak(cue[0], folded, cue.index, start, end)) zones.push({ start, end });
  }
  return zones;
}

/** Where a list of capitalised names that begins at `start` ends. */
function endOfList(folded: Folded, start: number): number {
  let end = start;
  const ahead = folded.cased.slice(start, start + LONGEST);
  for (const { 0: word, index } of ahead.matchAll(/[^\s,;:.!?()]+|[;:.!?](?=\s|$)|\n/g)) {
    if (/^[;:.!?\n]$/.test(word)) break;
    const isName = isUpperCase(word.charAt(0)) || /^\d/.test(word);
    if (!isName && !BETWEEN.has(word) && !/^[&/+-]+$/.test(word)) break;
    if (isName) end = start + index + word.length;
  }
  return end;
}

/** "HTTP clients such as Axios" are programs, and "backed by PostgreSQL", "used by React" say how something is made: firms only where people, or the posting's own firm, are spoken of, or investors are named beside them. */
function isWeak(cue: string, folded: Folded, at: number, start: number, end: number): boolean {
  const before = folded.lower.slice(Math.max(0, at - 24), at);
  if (cue.startsWith('client')) return !PEOPLE.test(before);
  if (!/^(?:backed|used|funded) by$/.test(cue)) return false;
  if (
    /\b(?:we|we're|are|company|startup|proudly|and is)\s+$/.test(before) &&
    !/\b(?:they|services|tools|apis|systems) are\s+$/.test(before)
  )
    return false;
  return !/\b(?:Ventures|Capital|Partners|Combinator|Sequoia|Accel|Fund)\b/.test(folded.cased.slice(start, end));
}
