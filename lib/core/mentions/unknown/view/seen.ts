import { forEach, type Steps } from '../../../text/steps';
import { hashOf } from '../model/hash';
import { itemBeside, type Lists } from './lists';
import { isCapital, opens, type Row } from './row';
import type { Word } from './words';

/** How a word stands in a posting as a whole. */
export interface Seen {
  /** Times in small letters. */
  small: number;
  /** Times with a capital inside a sentence. */
  capital: number;
  /** Times beside a known technology in a list. */
  listed: number;
  /** Times it stands like the employer's name: "at Acme", "Acme is", "Acme's". */
  acting: number;
}

const AT = new Set(['at', 'join', 'about', 'bei', 'chez', 'joining', 'why'].map((word) => hashOf(word)));
const ACTS = new Set(
  ['is', 'was', 'has', 'are', 'will', 'offers', 'provides', 'believes', 'ist', 'est'].map((word) => hashOf(word)),
);

/** Counts how each word that a posting writes with a capital stands in it, by the word's hash. Linear. */
export function* seenSteps(rows: { row: Row; lists: Lists }[]): Steps<Map<number, Seen>> {
  const all = new Map<number, Seen>();
  yield* forEach(rows, ({ row }) => {
    for (let i = 0; i < row.words.length; i++)
      if (isCapital(row, i)) all.set((row.words[i] as Word).hash, { small: 0, capital: 0, listed: 0, acting: 0 });
  });
  yield* forEach(rows, ({ row, lists }) => {
    for (let i = 0; i < row.words.length; i++) {
      const { hash, end } = row.words[i] as Word;
      const seen = all.get(hash);
      if (!seen) continue;
      if (!isCapital(row, i)) seen.small++;
      else {
        if (!opens(row, i)) seen.capital++;
        const owns = row.text.lower.charAt(end) === "'";
        if (owns || AT.has(row.words[i - 1]?.hash ?? 0) || ACTS.has(row.words[i + 1]?.hash ?? 0)) seen.acting++;
      }
      if (itemBeside(lists, i, -1)?.known || itemBeside(lists, i, 1)?.known) seen.listed++;
    }
  });
  return all;
}
