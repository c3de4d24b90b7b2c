import { CUES } from '../../cues';
import type { Zone } from '../../text/addresses';
import { isUpperCase } from '../../text/characters';
import type { Folded } from '../../text/fold';
import type { PhraseMatch } from '../../text/phrases/phrase-set';
import { TellingWords } from '../../text/phrases/telling-words';
import { opensSentence } from '../case-proof';

/** The longest list of firms that is followed, in characters. */
const LONGEST = 400;
/** What stands ahead of clients who are people. */
const PEOPLE =
  /(?:^|[.!?:,;(\n-]|\b(?:our|your|their|with|for|of|from|by|on|to|and|other|major|large|big|global|enterprise|top|key|many|the|fortune \d+))\s*$/;
/** "clients such as": of people or of programs, in English and French. */
const CLIENTS = /^clients? (?:such|like|incl|are|comme|tels)/;
/** What may stand in a list of firms beside their names. */
const BETWEEN = new Set([
  ...CUES.joins,
  ...CUES.oneLetterJoins,
  ...'y e of the many more others other at as well ex- bei chez de la le les'.split(' '),
]);
/** What a block may have: words ahead of a list of firms, a label, words behind one. */
const BEFORE = 1;
const LABELS = 2;
const BEHIND = 4;
const WORDS = new TellingWords(() => [
  [CUES.clients.told('before'), BEFORE],
  [CUES.clients.told('labels'), LABELS],
  [CUES.clients.told('behind'), BEHIND],
]);
const NONE: PhraseMatch[] = [];
const WORD = /[^\s,;:.!?()]+|[;:.!?](?=\s|$)|[\n()]/g;
/** Ahead of a list that a colon opens. */
const COLON = /^\s?:[\s•*-]*/;
/** What may stand between a list of firms and what is said of it. */
const AHEAD = /[,\s]+(?:(?:all|already|have|both|and more|u\.\s?v\.\s?m\.|etc\.?)[,\s]+)?$/;
/** "ex-Google engineers". */
const FORMER = /(?<![\p{L}\p{N}-])ex-\p{Lu}[\p{L}\p{N}]*/giu;
const ENDS_CLAUSE = /[.!?;:\n()]/;

/**
 * Where a block lists firms as customers, investors, partners or former employers ("trusted by Brex, Notion and Ramp", "Brex and Ramp
 * rely on us"): the names between the words that say so and the first word that is no name. Names in there are no technologies,
 * whatever they are elsewhere. In text order, apart.
 */
export function clientZones(folded: Folded): Zone[] {
  const zones: Zone[] = [];
  const hasFormer = folded.lower.includes('ex-');
  const told = WORDS.in(folded.lower, 0, folded.lower.length);
  if (told === 0 && !hasFormer) return zones;
  for (const { index, 0: cue } of (told & BEFORE) === 0 ? NONE : CUES.clients.before.all(folded.lower)) {
    const start = index + cue.length;
    const end = endOfList(folded, start);
    if (end > start && !isWeak(cue, folded, index, start, end)) zones.push({ start, end });
  }
  for (const { index, 0: cue } of (told & LABELS) === 0 ? NONE : CUES.clients.labels.all(folded.lower)) {
    const colon = COLON.exec(folded.lower.slice(index + cue.length, index + cue.length + 8));
    if (!colon || !opensLine(folded, index)) continue;
    const start = index + cue.length + colon[0].length;
    const end = endOfList(folded, start);
    if (end > start) zones.push({ start, end });
  }
  for (const { index } of (told & BEHIND) === 0 ? NONE : CUES.clients.behind.all(folded.lower)) {
    const start = startOfList(folded, index);
    if (start < index) zones.push({ start, end: index });
  }
  for (const { index, 0: word } of hasFormer ? folded.cased.matchAll(FORMER) : [])
    zones.push({ start: index, end: index + word.length });
  return zones.sort((a, b) => a.start - b.start);
}

/** True where nothing but marks, or a word or two, stand ahead in the line: "Some of our customers:". */
function opensLine({ lower }: Folded, at: number): boolean {
  const line = /[^.!?\n]*$/.exec(lower.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return line.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length <= 3;
}

/** Where a list of capitalised names that begins at `start` ends. */
function endOfList(folded: Folded, start: number): number {
  let end = start;
  const ahead = folded.cased.slice(start, start + LONGEST);
  for (const { 0: word, index } of ahead.matchAll(WORD)) {
    if (/^[;:.!?\n()]$/.test(word)) break;
    const isName = isNameLike(word);
    if (!isName && !BETWEEN.has(word) && !/^[&/+-]+$/.test(word)) break;
    if (isName) end = start + index + word.length;
  }
  return end;
}

/** Where a list of capitalised names that ends right ahead of `end` starts; `end` where there is none. */
function startOfList(folded: Folded, end: number): number {
  const from = Math.max(0, end - LONGEST);
  const behind = folded.cased.slice(from, end).replace(AHEAD, '');
  let start = end;
  let names = 0;
  for (const { 0: word, index } of [...behind.matchAll(WORD)].reverse()) {
    const isName = isNameLike(word);
    if (names === 0 ? !isName : ENDS_CLAUSE.test(word) || (!isName && !BETWEEN.has(word) && !/^[&/+-]+$/.test(word)))
      break;
    if (!isName) continue;
    names++;
    start = from + index;
  }
  // Any word that opens a sentence has a capital: "Teams rely on us".
  return names > 1 || !opensSentence(folded, start) ? start : end;
}

function isNameLike(word: string): boolean {
  return isUpperCase(word.charAt(0)) || /^\d/.test(word);
}

/** "HTTP clients such as Axios" are programs, and "backed by PostgreSQL", "used by React" say how something is made: firms only where people, or the posting's own firm, are spoken of, or investors are named beside them. */
function isWeak(cue: string, folded: Folded, at: number, start: number, end: number): boolean {
  const before = folded.lower.slice(Math.max(0, at - 24), at);
  if (CLIENTS.test(cue)) return !PEOPLE.test(before) && !/\b(?:des|nos|les|aux)\s+$/.test(before);
  if (!/^(?:backed|used|funded|used in production|chosen) by$/.test(cue)) return false;
  if (
    /\b(?:we|we're|are|company|startup|proudly|and is)\s+$/.test(before) &&
    !/\b(?:they|services|tools|apis|systems) are\s+$/.test(before)
  )
    return false;
  return !/\b(?:Ventures|Capital|Partners|Combinator|Sequoia|Accel|Fund)\b/.test(folded.cased.slice(start, end));
}
