import { isHeadingLine } from '../cues/headings';
import type { Block, BlockKind } from './posting';

/** A line of plain text with its offsets. */
interface Line {
  start: number;
  end: number;
  text: string;
}

const BULLET = /^\s*(?:[-*•·◆♦▪●◦‣–—>]|o(?=\s)|\d{1,2}[.)](?=\s))\s*/;
const LEAD_IN = 90;
const WRAP = { least: 40, most: 110 };

/** Guesses the blocks of plain text or Markdown: lines that a mailer wrapped are joined, bullets are items, and headings are known by their look. */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphs(text)) {
    if (isWrapped(paragraph)) blocks.push(blockOf(paragraph, 'text'));
    else blocks.push(...lineBlocks(paragraph));
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

/** The lines of a text between blank ones. */
function paragraphs(text: string): Line[][] {
  const groups: Line[][] = [[]];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = { start, end, text: text.slice(start, end) };
    if (line.text.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
    start = end + 1;
  }
  return groups.filter((group) => group.length > 0);
}

function isWrapped(lines: Line[]): boolean {
  const continued = lines.slice(1);
  if (continued.length === 0 || lines.some((line) => BULLET.test(line.text) || line.text.length > WRAP.most))
    return false;
  if (lines.slice(0, -1).some((line) => line.text.length < WRAP.least)) return false;
  const lower = continued.filter((line) => /^\s*[\p{Ll}(]/u.test(line.text)).length;
  return lower >= continued.length * 0.35;
}

function lineBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  for (const [i, line] of lines.entries()) {
    const last = blocks.at(-1);
    const isBullet = BULLET.test(line.text);
    if (last?.kind === 'item' && !isBullet && /^\s{2,}\S/.test(line.text)) last.end = trimmedEnd(line);
    else blocks.push(blockOf([line], kindOf(line, isBullet, i === 0 && lines.length === 1)));
  }
  return blocks;
}

function kindOf(line: Line, isBullet: boolean, standsAlone: boolean): BlockKind {
  if (isHeadingLine(line.text, standsAlone)) return 'heading';
  return isBullet ? 'item' : 'text';
}

function blockOf(lines: Line[], kind: BlockKind): Block {
  const first = lines[0] as Line;
  const start = first.start + (first.text.length - first.text.trimStart().length);
  return { start, end: trimmedEnd(lines.at(-1) as Line), kind };
}

function trimmedEnd(line: Line): number {
  return line.start + line.text.trimEnd().length;
}
