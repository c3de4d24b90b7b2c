import type { Block, BlockKind } from '../core/posting';
import { Gap } from './elements';

/** A stretch of a posting's text that stands, character by character, in one text node. */
export interface Segment {
  node: Text;
  /** Offset into the posting's text, in UTF-16 code units. */
  at: number;
  /** Offset into the node's data. */
  from: number;
  length: number;
}

/** The most blocks that are kept. */
export const BLOCK_LIMIT = 20_000;
const LONGEST_BOLD_HEADING = 80;
const BULLET = /^[•·▪◦‣●○■□➢➤✓✔*–—-]\s/;
const SPACE = 32;
/** What is shown as one space, and is not one. */
const UNEVEN = /[\t\n\r\f]| {2}/;
const OTHER_SPACE = /[\t\n\r\f]/g;

/** The block that text is being added to. `head`: its first two characters or more. */
interface OpenBlock {
  start: number;
  kind: BlockKind;
  bold: boolean;
  head: string;
}

/** Collects text as the page shows it: white space collapsed, blocks apart, and where each stretch came from. */
export class TextBuilder {
  readonly segments: Segment[] = [];
  readonly blocks: Block[] = [];
  #parts: string[] = [];
  #length = 0;
  #full = false;
  #gap: Gap = Gap.none;
  #space: { node: Text; index: number } | undefined;
  #block: OpenBlock | undefined;
  readonly #limit: number;

  /** `limit`: the most UTF-16 code units to keep; the rest is left out. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True once a limit is reached. */
  get full(): boolean {
    return this.#full;
  }

  /** True where the next text starts a block of its own anyway. */
  get isApart(): boolean {
    return this.#gap >= Gap.line;
  }

  /** Asks for a gap before the next text; the strongest one asked for counts. */
  separate(gap: Gap): void {
    if (gap > this.#gap) this.#gap = gap;
  }

  /** Asks for a line break; the second in a row asks for a blank line. */
  separateLine(): void {
    this.separate(this.#gap >= Gap.line ? Gap.paragraph : Gap.line);
  }

  /** Adds the part of a text node from `start` to `end`. */
  add(node: Text, data: string, start: number, end: number, kind: BlockKind, bold: boolean): void {
    const stop = Math.min(end, start + 4 * this.#limit);
    const part = start === 0 && stop === data.length ? data : data.slice(start, stop);
    if (!UNEVEN.test(part)) {
      this.#addRun(node, start, part, kind, bold);
      return;
    }
    const text = part.replace(OTHER_SPACE, ' ');
    for (let at = 0; at < text.length && !this.full; ) {
      const double = text.indexOf('  ', at);
      const to = double === -1 ? text.length : double + 1;
      this.#addRun(node, start + at, text.slice(at, to), kind, bold);
      at = to;
    }
  }

  /** Adds words with single spaces between them, before them and after them. */
  #addRun(node: Text, index: number, run: string, kind: BlockKind, bold: boolean): void {
    const from = run.charCodeAt(0) === SPACE ? 1 : 0;
    const to = run.length > from && run.charCodeAt(run.length - 1) === SPACE ? run.length - 1 : run.length;
    if (from > 0) this.#space ??= { node, index };
    if (to === from) return;
    this.#append(node, index + from, to - from === run.length ? run : run.slice(from, to), kind, bold);
    if (to < run.length) this.#space = { node, index: index + to };
  }

  /** The whole text; nothing can be added after. */
  finish(): string {
    this.#closeBlock();
    return this.#parts.join('');
  }

  #append(node: Text, from: number, words: string, kind: BlockKind, bold: boolean): void {
    if (this.#gap >= Gap.line) this.#closeBlock();
    this.#full ||= this.blocks.length >= BLOCK_LIMIT;
    if (this.#full) return;
    if (this.#block) {
      this.#appendSpace();
      this.#block.bold &&= bold;
    } else {
      if (this.#length > 0) this.#push(this.#gap === Gap.paragraph ? '\n\n' : '\n');
      this.#block = { start: this.#length, kind, bold, head: '' };
    }
    this.#space = undefined;
    this.#gap = Gap.none;
    const room = this.#limit - this.#length;
    this.#full = words.length >= room;
    this.#appendFrom(node, from, cut(words, room));
  }

  #appendSpace(): void {
    if (this.#space) this.#appendFrom(this.#space.node, this.#space.index, ' ');
    else if (this.#gap === Gap.word) this.#push(' ');
  }

  #appendFrom(node: Text, from: number, words: string): void {
    const last = this.segments.at(-1);
    const continues = last?.node === node && last.from + last.length === from && last.at + last.length === this.#length;
    if (continues) last.length += words.length;
    else this.segments.push({ node, at: this.#length, from, length: words.length });
    this.#push(words);
  }

  #push(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
    const block = this.#block;
    if (block && block.head.length < 2) block.head += words;
  }

  #closeBlock(): void {
    const block = this.#block;
    if (!block) return;
    const { start } = block;
    const end = this.#length;
    this.#block = undefined;
    this.blocks.push({ start, end, kind: block.kind === 'text' ? this.#kindOfText(block, end) : block.kind });
  }

  #kindOfText({ start, bold, head }: OpenBlock, end: number): BlockKind {
    if (bold && end - start <= LONGEST_BOLD_HEADING && !/[.;,]$/.test(this.#parts.at(-1) ?? '')) return 'heading';
    return BULLET.test(head) ? 'item' : 'text';
  }
}

function cut(words: string, room: number): string {
  if (words.length <= room) return words;
  if (room <= 0) return '';
  const inPair = (words.charCodeAt(room - 1) & 0xfc00) === 0xd800;
  return words.slice(0, inPair ? room - 1 : room);
}
