import type { Block, BlockKind } from '../../core/posting/posting';
import { CELL_GAP, type Gap, LINE_GAP, NO_GAP, PARAGRAPH_GAP, WORD_GAP } from '../elements';

/** A stretch of a posting's text that stands, character by character, in one text node. */
export interface Segment {
  node: Text;
  /** Offset into the posting's text, in UTF-16 code units. */
  at: number;
  /** Offset into the node's data. */
  from: number;
  length: number;
}

/** The most blocks that are stored. */
export const BLOCK_LIMIT = 20_000;
const LONGEST_BOLD_HEADING = 80;
const DEEPEST = 100;
const BULLET = /^[•·▪◦‣●○■□➢➤✓✔*–—\uf0a7\uf0b7-]\s/;
/** What a word may end with, and begin with. */
const ENDS = /[\p{L}\p{N}+#)]$/u;
const BEGINS = /^[\p{L}\p{N}]/u;
const SPACE = 32;
const OTHER_SPACES = /[\t\n\r\f]/g;

/** What is known of a text by the elements around it. */
export interface TextLook {
  kind: BlockKind;
  bold: boolean;
  /** How many lists it stands in. */
  lists: number;
}

/** The block that text is being added to. `head`: its first two characters or more. */
interface OpenBlock {
  start: number;
  kind: BlockKind;
  bold: boolean;
  lists: number;
  head: string;
}

/** Collects text as the page shows it: white space collapsed, blocks apart, and where each stretch came from. */
export interface TextBuilder {
  readonly segments: Segment[];
  readonly blocks: Block[];
  /** True once a limit is reached. */
  isFull: () => boolean;
  /** True where the next text starts a block of its own anyway. */
  isApart: () => boolean;
  /** Asks for a gap before the next text; the strongest one asked for counts. */
  separate: (gap: Gap) => void;
  /** Asks for a line break; the second in a row asks for a blank line. */
  separateLine: () => void;
  /** Adds the part of a text node from `start` to `end`. */
  add: (node: Text, data: string, start: number, end: number, look: TextLook) => void;
  /** Adds a whole text node, in which spaces stand alone and are the only white space. */
  addEven: (node: Text, data: string, look: TextLook) => void;
  /** The whole text; nothing can be added after. */
  finish: () => string;
}

/**
 * `limit`: the most UTF-16 code units to keep; the rest is left out. `lookApart`: whether words of two text nodes are apart on the screen,
 * though nothing in the text is between where the first ends and the offset in the second.
 */
export function textBuilder(
  limit: number,
  lookApart: (before: Segment, node: Text, from: number) => boolean,
): TextBuilder {
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let text = '';
  let lastWords = '';
  let full = false;
  let gap: Gap = NO_GAP;
  let space: { node: Text; index: number } | undefined;
  let block: OpenBlock | undefined;

  return {
    segments,
    blocks,
    isFull: () => full,
    isApart: () => gap >= LINE_GAP,
    separate,
    separateLine: () => separate(gap >= LINE_GAP ? PARAGRAPH_GAP : LINE_GAP),
    add,
    addEven: (node, data, look) => addRun(node, 0, data, look),
    finish: () => {
      closeBlock();
      return text;
    },
  };

  function separate(wanted: Gap): void {
    if (wanted > gap) gap = wanted;
  }

  function add(node: Text, data: string, start: number, end: number, look: TextLook): void {
    const even = data.slice(start, Math.min(end, start + 4 * limit)).replace(OTHER_SPACES, ' ');
    for (let at = 0; at < even.length && !full; ) {
      const double = even.indexOf('  ', at);
      const to = double === -1 ? even.length : double + 1;
      addRun(node, start + at, even.slice(at, to), look);
      at = to;
    }
  }

  /** Adds words with single spaces between them, before them and after them. */
  function addRun(node: Text, index: number, run: string, look: TextLook): void {
    const { length: all } = run;
    const from = run.charCodeAt(0) === SPACE ? 1 : 0;
    const to = all > from && run.charCodeAt(all - 1) === SPACE ? all - 1 : all;
    if (from > 0) space ??= { node, index };
    if (to === from) return;
    append(node, index + from, to - from === all ? run : run.slice(from, to), look);
    if (to < all) space = { node, index: index + to };
  }

  function append(node: Text, from: number, words: string, { kind, bold, lists }: TextLook): void {
    if (gap >= LINE_GAP) closeBlock();
    full ||= blocks.length >= BLOCK_LIMIT;
    if (full) return;
    if (block) {
      if (gap === CELL_GAP) push('\t');
      else if (space) appendFrom(space.node, space.index, ' ');
      else if (gap === WORD_GAP || areOwnWords(node, from, words)) push(' ');
      block.bold &&= bold;
    } else {
      if (text !== '') push(gap === PARAGRAPH_GAP ? '\n\n' : '\n');
      block = { start: text.length, kind, bold, lists, head: '' };
    }
    space = undefined;
    gap = NO_GAP;
    const room = limit - text.length;
    full = words.length >= room;
    appendFrom(node, from, cut(words, room));
  }

  /** Whether what follows at once in another text node is a word of its own. */
  function areOwnWords(node: Text, from: number, words: string): boolean {
    const last = segments[segments.length - 1];
    return (
      last !== undefined &&
      last.node !== node &&
      ENDS.test(lastWords) &&
      BEGINS.test(words) &&
      lookApart(last, node, from)
    );
  }

  function appendFrom(node: Text, from: number, words: string): void {
    const last = segments[segments.length - 1];
    if (last?.node === node && last.from + last.length === from && last.at + last.length === text.length)
      last.length += words.length;
    else segments.push({ node, at: text.length, from, length: words.length });
    push(words);
  }

  function push(words: string): void {
    text += words;
    lastWords = words;
    if (block && block.head.length < 2) block.head += words;
  }

  function closeBlock(): void {
    if (!block) return;
    const { start, lists } = block;
    const kind = block.kind === 'text' ? kindOfText(block) : block.kind;
    const one: Block = { start, end: text.length, kind };
    if (kind === 'item' && lists > 1) one.depth = Math.min(lists, DEEPEST);
    blocks.push(one);
    block = undefined;
  }

  function kindOfText({ start, bold, head }: OpenBlock): BlockKind {
    if (bold && text.length - start <= LONGEST_BOLD_HEADING && !/[.;,]$/.test(lastWords)) return 'heading';
    return isLetter(head.charCodeAt(0)) || !BULLET.test(head) ? 'text' : 'item';
  }
}

/** Of plain ones, which nearly every text begins with. */
function isLetter(code: number): boolean {
  return code > 64 && code < 123;
}

/** Does not leave half of a pair. */
function cut(words: string, room: number): string {
  return words.length <= room ? words : words.slice(0, Math.max(0, room)).replace(/[\ud800-\udbff]$/, '');
}
