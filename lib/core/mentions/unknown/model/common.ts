import { isUpperCase } from '../../../text/characters';
import { NO_WORD, type Row } from '../view/row';
import { holdsWord, type WordFilter } from './word-filter';

/** What stands for a word that is not common, small or with a capital: what is learnt of one holds for all of them, in any language. */
const RARE = { small: 2, capital: 3 } as const;

/** The hash of a word beside a name where it is a common one; told once for each word. */
export function commonAt(row: Row, at: number, words: WordFilter): number {
  const word = row.words[at];
  if (!word) return NO_WORD;
  word.common ??=
    word.isLittle || holdsWord(words, row.text.lower.slice(word.start, word.end))
      ? word.hash
      : RARE[isUpperCase(row.text.cased.charAt(word.start)) ? 'capital' : 'small'];
  return word.common;
}
