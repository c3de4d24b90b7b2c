import { CUES } from '../../../cues';
import { hashOf } from '../model/hash';
import { GAP, MARK, type Row } from './row';

/** Dutch for “or”; where it is that, the scene has its English. */
const ELSEWHERE = 'of';
const JOINS = new Set([...CUES.joins].filter((word) => word !== ELSEWHERE).map((word) => hashOf(word)));

/** One item between two separators of a list. `from` and `to` are word numbers, `to` exclusive. */
export interface Item {
  from: number;
  to: number;
  list: number;
  /** True where a known technology stands at its edge. */
  known: boolean;
}

/** How a block divides into lists and their items; running text is a list of one item. */
export interface Lists {
  items: Item[];
  /** The number of its item, for each word; of the item before, for a word that joins two. */
  itemOf: Int32Array;
  /** For each list how many items it has, and how many of them are known. */
  sizes: number[];
  known: number[];
}

/** Finds the lists of a block. Linear. */
export function listsOf(row: Row): Lists {
  const lists: Lists = { items: [], itemOf: new Int32Array(row.words.length), sizes: [], known: [] };
  let list = -1;
  let isFresh = true;
  for (let i = 0; i < row.words.length; i++) {
    const gap = row.gaps[i] as number;
    if (isBoundary(gap)) list++;
    if (isBoundary(gap) || gap === GAP.list || gap === GAP.dash) isFresh = true;
    if (row.marks[i] !== MARK.known && JOINS.has(row.words[i]?.hash ?? 0)) {
      lists.itemOf[i] = lists.items.length - 1;
      isFresh = true;
      continue;
    }
    if (isFresh) lists.items.push({ from: i, to: i, list, known: false });
    isFresh = false;
    (lists.items.at(-1) as Item).to = i + 1;
    lists.itemOf[i] = lists.items.length - 1;
  }
  count(row, lists);
  return lists;
}

function isBoundary(gap: number): boolean {
  return gap === GAP.stop || gap === GAP.colon || gap === GAP.open || gap === GAP.close;
}

function count(row: Row, lists: Lists): void {
  for (const item of lists.items) {
    item.known = row.marks[item.from] === MARK.known || row.marks[item.to - 1] === MARK.known;
    lists.sizes[item.list] = (lists.sizes[item.list] ?? 0) + 1;
    lists.known[item.list] = (lists.known[item.list] ?? 0) + Number(item.known);
  }
}

/** The item beside the one of a word, in the same list: -1 the one before, 1 the one behind. */
export function itemBeside(lists: Lists, word: number, step: -1 | 1): Item | undefined {
  const at = lists.itemOf[word] ?? -1;
  const beside = lists.items[at + step];
  return beside && beside.list === lists.items[at]?.list ? beside : undefined;
}
