import type { Posting } from '../../../posting/posting';
import { addressZones } from '../../../text/addresses';
import { type Folded, fold } from '../../../text/fold';
import { atOnce, forEach, type Steps } from '../../../text/steps';
import { clientZones } from '../../firms/clients';
import { type Lists, listsOf } from './lists';
import { inEnglish } from './little-words';
import { type Claim, isCapital, MARK, NO_WORD, type Row, rowOf } from './row';
import { type Seen, seenSteps } from './seen';
import { speechOf } from './speech';
import { type Word, wordsOf } from './words';

/** A stretch of a posting's text that is accounted for: a known technology, or what is none. UTF-16 offsets. */
export interface Known {
  start: number;
  end: number;
  known: boolean;
}

/** A block with what is known of it. */
export interface Line {
  row: Row;
  lists: Lists;
  /** The number of the block. */
  block: number;
  /** The hashes of the first and last word of the last heading. */
  heading: [number, number];
  /** Words of known technologies in it. */
  known: number;
  /** How many quarters of its words begin with a capital. */
  capitals: number;
}

/** A posting as the model sees it. */
export interface Scene {
  lines: Line[];
  seen: Map<number, Seen>;
  speech: number;
  /** Known technologies for each hundred words, four at most. */
  density: number;
  /** Hashes of the words of title and employer. */
  named: Set<number>;
  employer: Set<number>;
}

/** Looks at all of a posting once; `known` in text order, not overlapping, each inside of a block. `texts`: its blocks, folded. */
export function sceneOf(posting: Posting, known: Known[], texts?: (Folded | undefined)[]): Scene {
  return atOnce(sceneSteps(posting, known, texts));
}

/** The same, block by block. */
export function* sceneSteps(posting: Posting, known: Known[], texts?: (Folded | undefined)[]): Steps<Scene> {
  const rows = yield* rowSteps(posting, known, texts);
  const speech = speechOf(rows);
  yield* forEach(rows, ({ words }) => translate(words, speech));
  const lines = yield* lineSteps(rows);
  const words = lines.reduce((sum, { row }) => sum + row.words.length, 1);
  const names = lines.reduce((sum, line) => sum + line.known, 0);
  const seen = yield* seenSteps(lines);
  return {
    lines,
    seen,
    speech,
    density: Math.min(4, Math.floor((100 * names) / words)),
    named: wordSet(posting.title),
    employer: wordSet(posting.company),
  };
}

/** The words of each block, with what is known of them. */
function* rowSteps(posting: Posting, known: Known[], texts: (Folded | undefined)[] | undefined): Steps<Row[]> {
  const rows: Row[] = [];
  let at = 0;
  for (const [block, { start, end, kind }] of posting.blocks.entries()) {
    const text = texts?.[block] ?? fold(posting.text.slice(start, end));
    const spans: Known[] = [];
    for (; at < known.length && (known[at] as Known).start < end; at++) spans.push(known[at] as Known);
    rows.push(rowOf(text, kind, [addressesIn(text.lower), clientsIn(text), claimsOf(spans, start, text.offsets)]));
    yield;
  }
  return rows;
}

function translate(words: Word[], speech: number): void {
  for (const word of words) {
    const hash = inEnglish(word.hash, speech);
    if (hash === word.hash) continue;
    word.hash = hash;
    word.isLittle = true;
  }
}

function* lineSteps(rows: Row[]): Steps<Line[]> {
  let heading: [number, number] = [NO_WORD, NO_WORD];
  const lines: Line[] = [];
  yield* forEach(rows, (row, block) => {
    if (row.kind === 'heading') heading = [row.words[0]?.hash ?? NO_WORD, row.words.at(-1)?.hash ?? NO_WORD];
    const known = row.marks.reduce((sum, mark) => sum + Number(mark === MARK.known), 0);
    lines.push({ row, lists: listsOf(row), block, heading, known, capitals: capitalsOf(row) });
  });
  return lines;
}

function capitalsOf(row: Row): number {
  let count = 0;
  for (let i = 0; i < row.words.length; i++) count += Number(isCapital(row, i));
  return Math.floor((4 * count) / Math.max(1, row.words.length));
}

/** Names in addresses are none. */
function addressesIn(lower: string): Claim[] {
  return addressZones(lower).map((zone) => ({ ...zone, mark: MARK.taken }));
}

/** Firms that are listed as customers or investors are no technologies. */
function clientsIn(folded: Folded): Claim[] {
  return clientZones(folded).map(({ start, end }) => ({ start, end, mark: MARK.taken }));
}

/** The same spans as positions of the block's folded text. Both are in order: one walk. */
function claimsOf(spans: Known[], start: number, offsets: Uint32Array): Claim[] {
  let position = 0;
  const positionOf = (offset: number) => {
    while (position < offsets.length - 1 && (offsets[position] as number) < offset - start) position++;
    return position;
  };
  return spans.map(({ start, end, known }) => ({
    start: positionOf(start),
    end: positionOf(end),
    mark: known ? MARK.known : MARK.taken,
  }));
}

function wordSet(text: string): Set<number> {
  return new Set(wordsOf(fold(text)).map(({ hash }) => hash));
}
