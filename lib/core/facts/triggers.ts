import { isDigit } from '../text/characters';
import { fold } from '../text/fold';
import { NUMBER_WORDS } from './numbers';
import { NUMBERED_PHRASES, TELLING_PHRASES } from './words';

/** How many letters of a word's beginning, and of its end, are looked at. */
const KEY = 8;
const ENDING = 5;
const BITS = 16;
const SIZE = 1 << BITS;
/** From here on characters are letters: those of Latin, with all their accents, and what lies beyond. */
const LATIN = 0xc0;
const SIGNS = { dollar: 36, percent: 37, pound: 0xa3, yen: 0xa5, first: 0x20a0, last: 0x20cf };
const K = [75, 107];

/** What a word may tell: a fact, a fact where a number stands by, or a number. */
const SURE = 1;
const NUMBERED = 2;
const NUMBER = 4;

/** Whole words, beginnings by their length, and ends; short words lie among the whole ones. */
interface Table {
  words: Uint8Array;
  starts: Uint8Array[];
  ends: Uint8Array;
}

let table: Table | undefined;

/**
 * True where a piece of text may say a fact: a word in it begins or ends as one of the telling words does, or it has a sign of
 * money. Offsets are UTF-16 code units. Linear, and passes over most of a posting.
 */
export function mayTell(text: string, from: number, to: number): boolean {
  table ??= makeTable();
  let said = 0;
  let hasNumber = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      const end = endOfWord(text, i, to);
      said |= wordTells(text, i, end, table);
      if (said & SURE) return true;
      if (end === i + 1 && K.includes(code) && isDigit(text.charCodeAt(i - 1))) return true;
      i = end - 1;
    } else if (isDigit(code)) hasNumber = true;
    else if (code === SIGNS.percent) said |= NUMBERED;
    else if (code === SIGNS.dollar || (code >= SIGNS.pound && code <= SIGNS.yen)) return true;
    else if (code >= SIGNS.first && code <= SIGNS.last) return true;
  }
  return (hasNumber || (said & NUMBER) !== 0) && (said & NUMBERED) !== 0;
}

function wordTells(text: string, start: number, end: number, { words, starts, ends }: Table): number {
  let key = 0;
  let said = 0;
  for (let i = start; i < end; i++) {
    key = step(key, letterOf(text.charCodeAt(i)));
    if (i - start < KEY) said |= starts[i - start + 1]?.[key] ?? 0;
  }
  said |= words[key] ?? 0;
  let ending = 0;
  for (let i = Math.max(start, end - ENDING); i < end; i++) ending = step(ending, letterOf(text.charCodeAt(i)));
  return said | (ends[ending] ?? 0);
}

function endOfWord(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Words of phrases that stand in every posting: a phrase is looked for by another of its words. */
const COMMON = new Set(
  'work working works software development engineering engineer developer research data science scientist have people following program program* project projects position positions role job jobs employment candidates applicants candidate contract contract* opportunity at an on or in to of is the available location locations type person anywhere hire hiring consider* only must need required team within practices services service public security level local able around following currently full-time possible eligible national status not current summer student student* public reliability baseline physically applications application longer accepting interview'.split(
    ' ',
  ),
);

/** A phrase is looked for by its longest word, one that is not common where it has one. */
function makeTable(): Table {
  const made: Table = {
    words: new Uint8Array(SIZE),
    starts: Array.from({ length: KEY + 1 }, () => new Uint8Array(SIZE)),
    ends: new Uint8Array(SIZE),
  };
  for (const [phrases, bit] of [[TELLING_PHRASES, SURE] as const, [NUMBERED_PHRASES, NUMBERED] as const])
    for (const phrase of phrases) enter(made, phrase, bit);
  for (const word of NUMBER_WORDS) mark(made.words, word, NUMBER);
  return made;
}

function enter({ words, starts, ends }: Table, phrase: string, bit: number): void {
  const parts = fold(phrase).lower.match(/\*?\p{L}+\*?/gu) ?? [];
  const rare = parts.filter((part) => !COMMON.has(part));
  const longest = (rare.some((part) => part.length > 3) ? rare : parts).reduce(
    (a, b) => (b.length >= a.length ? b : a),
    '',
  );
  const stem = longest.replaceAll('*', '');
  if (stem.length < 2 && stem !== 'b') return;
  if (longest.startsWith('*')) mark(ends, stem.slice(-ENDING), bit);
  else if (longest.endsWith('*')) mark(starts[Math.min(stem.length, KEY)], stem.slice(0, KEY), bit);
  else mark(words, stem, bit);
}

function mark(cells: Uint8Array | undefined, letters: string, bit: number): void {
  const key = [...letters].reduce((all, letter) => step(all, letter.charCodeAt(0)), 0);
  if (cells) cells[key] = (cells[key] ?? 0) | bit;
}

function step(key: number, letter: number): number {
  return (Math.imul(key, 31) + letter) & (SIZE - 1);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= LATIN && code < 0x2000);
}

const plain = new Map<number, number>();

/** A letter in lower case without its accent. */
function letterOf(code: number): number {
  if (code < 97) return code + 32;
  if (code < LATIN) return code;
  const known = plain.get(code);
  if (known !== undefined) return known;
  const bare = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
  plain.set(code, bare);
  return bare;
}
