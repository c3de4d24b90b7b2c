import type { Run } from '../candidates';
import { itemBeside } from '../view/lists';
import { GAP, MARK, NO_WORD, opens, type Row, written } from '../view/row';
import type { Line, Scene } from '../view/scene';
import { GERMAN } from '../view/speech';
import { commonAt } from './common';
import { hashOf, mix } from './hash';
import { humps, partsOf, shapeOf } from './shape';
import { holdsWord, type WordFilter } from './word-filter';

/** Which features are taken; the tables of docs/accuracy.md compare them. */
export interface Choice {
  shape: boolean;
  context: boolean;
}

/** The features of one word of a run as numbers below 2^32; equal ones stand for the same thing said of a word. */
export function featuresOf(scene: Scene, line: Line, run: Run, i: number, words: WordFilter, choice: Choice): number[] {
  const found: number[] = [];
  const add = (template: number, a: number, b = 0, c = 0) => found.push(mix(mix(mix(template, a), b), c));
  const { row } = line;
  const word = written(row, i);
  const small = word.toLowerCase();
  const collapsed = hashOf(shapeOf(word, 1));
  const ordinary = Number(holdsWord(words, small)) + 2 * Number(opens(row, i));
  add(0, 0);
  if (choice.shape) {
    const size = Math.min(word.length, 12);
    const hump = humps(word);
    add(1, hashOf(shapeOf(word, 4)));
    add(2, collapsed, size);
    add(3, hashOf(small, 0, 3));
    add(4, hashOf(small.slice(-3)));
    add(5, hashOf(small.slice(-4)), 1);
    add(6, hashOf(small.slice(-2)), 2);
    add(7, ordinary, collapsed);
    add(8, hump.first);
    add(9, hump.last, 1);
    add(11, ordinaryParts(word, words), collapsed);
    add(10, ordinary, collapsed, size);
  }
  if (choice.context) {
    addNeighbours(add, row, run, i, collapsed, ordinary, words);
    addList(add, line, run, collapsed, ordinary);
    addPlace(add, scene, line, i, collapsed, ordinary);
  }
  return found;
}

/** How many parts a word has, three at most, and how many of them are ordinary words. */
function ordinaryParts(word: string, words: WordFilter): number {
  const parts = partsOf(word).slice(0, 3);
  return parts.length * 4 + parts.filter((part) => part.length > 1 && holdsWord(words, part)).length;
}

type Add = (template: number, a: number, b?: number, c?: number) => void;

/** What stands beside the run, and where in it the word is. */
function addNeighbours(
  add: Add,
  row: Row,
  run: Run,
  i: number,
  collapsed: number,
  ordinary: number,
  words: WordFilter,
): void {
  const hashAt = (at: number) =>
    row.marks[at] === MARK.known ? 1 : isSplit(row, at) ? NO_WORD : commonAt(row, at, words);
  const [left, right] = [hashAt(run.from - 1), hashAt(run.to)];
  const [before, behind] = [row.gaps[run.from] as number, row.gaps[run.to] as number];
  add(20, left, before);
  add(21, right, behind);
  add(22, left, hashAt(run.from - 2), before);
  add(23, right, hashAt(run.to + 1), behind);
  add(24, left, right);
  const sides = before * 64 + behind * 4 + Number(left === 1) * 2 + Number(right === 1);
  add(25, sides);
  add(26, sides, collapsed);
  add(27, sides, ordinary);
  const length = Math.min(run.to - run.from, 4);
  const place = length * 4 + Math.min(i - run.from, 3);
  add(28, place, collapsed);
  add(29, place, ordinary);
  add(30, i + 1 < run.to ? (row.words[i + 1]?.hash ?? 0) : 0, 1);
  add(31, i > run.from ? (row.words[i - 1]?.hash ?? 0) : 0, 2);
  add(32, i === run.to - 1 ? 0 : (row.words[run.to - 1]?.hash ?? 0));
  add(33, left, before, collapsed);
  add(34, right, behind, collapsed);
  add(35, left, ordinary);
  add(36, right, ordinary);
}

function isSplit(row: Row, at: number): boolean {
  return at < 0 || at >= row.words.length;
}

/** What else its list holds. */
function addList(add: Add, { row, lists, known }: Line, run: Run, collapsed: number, ordinary: number): void {
  const at = lists.itemOf[run.from] ?? -1;
  const item = lists.items[at];
  if (!item) return;
  const others = Math.min((lists.known[item.list] ?? 0) - Number(item.known), 3);
  const size = Math.min(lists.sizes[item.list] ?? 0, 6);
  const beside = [itemBeside(lists, run.from, -1), itemBeside(lists, run.from, 1)].map((one) =>
    one ? (one.known ? 2 : 1) : 0,
  );
  const fills = Number(item.from === run.from) * 2 + Number(item.to === run.to);
  const sides = ((beside[0] as number) * 3 + (beside[1] as number)) * 4 + fills;
  add(40, others, size, fills);
  add(41, sides);
  add(42, sides, collapsed);
  add(43, sides, ordinary);
  add(44, sides, ordinary, collapsed);
  add(45, others, ordinary, fills);
  const head = lists.items[at - 1] ? row.words[(lists.items[at - 1]?.to ?? 0) - 1]?.hash : undefined;
  add(46, row.gaps[item.from] === GAP.open || row.gaps[item.from] === GAP.colon ? (head ?? 0) : 0, fills);
  add(47, Math.min(known, 6), fills, others);
}

/** Where in the posting it stands, and how the word stands elsewhere in it. */
function addPlace(add: Add, scene: Scene, line: Line, i: number, collapsed: number, ordinary: number): void {
  const { row, heading, block, known, capitals } = line;
  const hash = row.words[i]?.hash ?? NO_WORD;
  const seen = scene.seen.get(hash);
  const kind = row.kind === 'item' ? 1 : row.kind === 'heading' ? 2 : 0;
  add(60, kind, Math.min(known, 4));
  add(61, kind * 8 + capitals, collapsed);
  add(62, kind * 8 + capitals, ordinary);
  add(63, heading[1], ordinary);
  add(64, heading[0], Math.min(known, 3));
  // Of all others so few postings are learnt from that only this is told apart.
  const nouns = Number(scene.speech === GERMAN);
  add(65, nouns, collapsed);
  add(66, nouns, ordinary);
  add(67, scene.density, Math.min(known, 3));
  add(68, Math.min(block, 4), collapsed);
  add(69, Number(scene.named.has(hash)) + 2 * Number(scene.employer.has(hash)));
  if (!seen) return;
  const acting = Math.min(seen.acting, 2);
  add(70, Math.min(seen.small, 2), collapsed);
  add(71, Math.min(seen.listed, 3), Math.min(seen.capital, 3));
  add(72, acting, Math.min(seen.listed, 1), Math.min(seen.capital, 5));
  add(73, acting, collapsed, ordinary);
}
