import { isDigit, isSmallLetter } from '../../text/characters';
import { holdsWord, type WordFilter } from './model/word-filter';
import { itemBeside, type Lists } from './view/lists';
import { GAP, isCapital, MARK, opens, type Row, written } from './view/row';

const LONGEST = 40;
const SHORTEST = 2;
const HYPHEN = 45;

/** A stretch of words that are written as names and that nothing parts. `to` is exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** Where names may stand of which nothing is known. Linear. */
export function runsOf(row: Row, lists: Lists, words: WordFilter): Run[] {
  const runs: Run[] = [];
  const isAlone = !row.marks.includes(MARK.known);
  for (let i = 0; i < row.words.length; i++) {
    if (row.marks[i] !== MARK.free || !mayBeName(row, i, lists, words, isAlone)) continue;
    const last = runs.at(-1);
    if (last && last.to === i && row.gaps[i] === GAP.space) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

/** True for a word with a capital, or a digit or sign within; an ordinary one does not open a sentence and has a known name in its block; small ones only beside known names. */
function mayBeName(row: Row, i: number, lists: Lists, words: WordFilter, isAlone: boolean): boolean {
  // Most words: in small letters, and beside no known name.
  if (isSmall(row, i) && !isBesideKnown(lists, i)) return false;
  const name = written(row, i);
  if (name.length < SHORTEST || name.length > LONGEST || !/\p{L}/u.test(name)) return false;
  if (isDigit(name.charCodeAt(0)) && /^[\d.,]+\p{Ll}{1,3}(?:-[\d.,]+\p{Ll}{0,3})*$/u.test(name)) return false;
  const isPlain = /^\p{Lu}?[\p{Ll}-]+$/u.test(name);
  if (!isPlain) return /\p{Lu}|\p{L}\d|\d\p{L}|\p{L}[._+#]/u.test(name);
  if (isCapital(row, i)) {
    const isWeak = isAlone || (opens(row, i) && row.gaps[i + 1] === GAP.space);
    return !(isWeak && holdsWord(words, name.toLowerCase()));
  }
  return isBesideKnown(lists, i) && name.length > SHORTEST && isItem(lists, i) && !holdsWord(words, name);
}

/** True where the word is all of its item. */
function isItem(lists: Lists, i: number): boolean {
  const item = lists.items[lists.itemOf[i] ?? -1];
  return item !== undefined && item.from === i && item.to === i + 1;
}

/** True for a word of small Latin letters and hyphens. */
function isSmall({ text, words }: Row, i: number): boolean {
  const { start, end } = words[i] as Row['words'][number];
  for (let at = start; at < end; at++) {
    const code = text.cased.charCodeAt(at);
    if (!isSmallLetter(code) && code !== HYPHEN) return false;
  }
  return true;
}

function isBesideKnown(lists: Lists, i: number): boolean {
  return itemBeside(lists, i, -1)?.known || itemBeside(lists, i, 1)?.known || false;
}
