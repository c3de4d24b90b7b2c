import { isHeadingLine, saysOnly, sectionOf } from '../cues/headings/headings';
import { isRule, type Line, type Marker, paragraphs } from './plain-lines';
import type { Block, BlockKind } from './posting';

const LEAD_IN = 90;
const WRAP = { least: 40, full: 60, most: 110 };
const SLOPPY = 1;
/** Words of a heading that needs no blank line. */
const SHORT = 5;
const STOPPED = /[.!?]\s*$/;

/** Guesses the blocks of plain text or Markdown: lines that a mailer wrapped are joined, bullets are items, and headings are known by their look. */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const lists: Marker[] = [];
  for (const paragraph of paragraphs(text)) {
    if (isWrapped(paragraph)) blocks.push(blockOf(paragraph, 'text'));
    else blocks.push(...lineBlocks(paragraph, lists));
    if (blocks.at(-1)?.kind !== 'item') lists.length = 0;
  }
  return blocks.map((block, i) =>
    leadsIn(text, block, blocks[i - 1], blocks[i + 1]) ? { ...block, kind: 'heading' } : block,
  );
}

/** True for a short line without a stop that items follow: what it says of them is their heading. */
function leadsIn(text: string, block: Block, before: Block | undefined, after: Block | undefined): boolean {
  const length = block.end - block.start;
  if (block.kind !== 'text' || after?.kind !== 'item' || before?.kind === 'heading' || length > LEAD_IN) return false;
  return /[^.;,!]$/.test(text.slice(block.start, block.end));
}

function isWrapped(lines: Line[]): boolean {
  const continued = lines.slice(1);
  if (continued.length === 0 || lines.some((line) => line.marker || line.text.length > WRAP.most)) return false;
  if (lines.slice(0, -1).some((line) => line.text.length < WRAP.least)) return false;
  const lower = continued.filter((line) => isContinued(line.text)).length;
  return lower >= continued.length * 0.35;
}

function isContinued(text: string): boolean {
  return /^\s*[\p{Ll}(]/u.test(text);
}

function lineBlocks(lines: Line[], lists: Marker[]): Block[] {
  const blocks: Block[] = [];
  for (const [i, line] of lines.entries()) {
    const last = blocks.at(-1);
    const before = lines[i - 1];
    if (last && before && isRestOf(line, before, last.kind)) {
      last.end = trimmedEnd(line);
      continue;
    }
    if (last && isRule(line.text) && saysOnly(before?.text ?? '')) {
      last.kind = 'heading';
      last.end = trimmedEnd(line);
      continue;
    }
    const block = blockOf([line], kindOf(line, lists, lines[i + 1], standsApart(lines, i)));
    const depth = line.marker && block.kind === 'item' ? depthOf(line.marker, lists) : 1;
    blocks.push(depth > 1 ? { ...block, depth } : block);
  }
  return blocks;
}

/** True for a line with blank ones around it, or a short one between the sentence that opens a paragraph and lines that are none. */
function standsApart(lines: Line[], i: number): boolean {
  const [before, next] = [lines[i - 1], lines[i + 1]];
  if (i !== 1 || !before || !next) return lines.length === 1;
  const isShort = (lines[i] as Line).text.trim().split(/\s+/).length <= SHORT;
  return isShort && STOPPED.test(before.text) && !STOPPED.test(next.text) && !isContinued(next.text);
}

/** True for what a line break cut off the line before: it is set in, or goes on in small letters where that line was full. */
function isRestOf(line: Line, before: Line, kind: BlockKind): boolean {
  if (line.marker || kind === 'heading' || isRule(line.text)) return false;
  if (kind === 'item' && /^\s{2,}\S/.test(line.text)) return true;
  const full = kind === 'item' ? WRAP.least : WRAP.full;
  return before.text.length >= full && before.text.length <= WRAP.most && /^\s*\p{Ll}/u.test(line.text);
}

function kindOf(line: Line, lists: Marker[], next: Line | undefined, standsAlone: boolean): BlockKind {
  const { marker, text } = line;
  if (!marker) return isHeadingLine(text, standsAlone) ? 'heading' : 'text';
  const words = text.slice(marker.length);
  // "2) What we'd like" ahead of "2.1) Kafka"
  if (next?.marker?.sort === `${marker.sort}.1` && sectionOf(words) !== null) return 'heading';
  // "2. Your profile" numbers the parts of a posting, unless it is one of a list.
  const isListed = marker.sort !== '1' || lists.some(({ sort }) => sort === '1') || next?.marker?.sort === '1';
  return !isListed && saysOnly(words) ? 'heading' : 'item';
}

/** How many lists an item stands in, by the marks of the lists that are open: further in, or with another mark at the same place, is one deeper. */
function depthOf(marker: Marker, lists: Marker[]): number {
  const known = lists.findIndex((one) => one.sort === marker.sort && one.indent >= marker.indent - SLOPPY);
  if (known >= 0) lists.splice(known);
  while (lists.length > 0 && (lists.at(-1) as Marker).indent > marker.indent + SLOPPY) lists.pop();
  lists.push(marker);
  return lists.length;
}

function blockOf(lines: Line[], kind: BlockKind): Block {
  const first = lines[0] as Line;
  const start = first.start + (first.text.length - first.text.trimStart().length);
  return { start, end: trimmedEnd(lines.at(-1) as Line), kind };
}

function trimmedEnd(line: Line): number {
  return line.start + line.text.trimEnd().length;
}
