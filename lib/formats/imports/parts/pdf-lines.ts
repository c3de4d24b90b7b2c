/** A piece of text on a page, in points from its lower left corner: `transform[4]` and `[5]` are where it begins. */
export interface PdfItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

interface Piece {
  text: string;
  x: number;
  y: number;
  end: number;
  size: number;
}

/** The lines of a page, in the order in which it is read; an empty one where there is a gap. */
export function pageLines(items: PdfItem[], pageWidth: number): string[] {
  const pieces = items.filter(({ str }) => str !== '').map(pieceOf);
  const lines: string[] = [];
  let last: Piece | undefined;
  let line = '';
  for (const piece of inColumns(
    pieces.filter(({ text }) => text.trim() !== ''),
    pageWidth,
  )) {
    if (last && isSameLine(last, piece)) {
      const gap = piece.x - last.end;
      line += gap > 3 * piece.size ? '\t' : gap > 0.15 * piece.size && !/\s$/.test(line) ? ' ' : '';
    } else {
      if (last) lines.push(line);
      if (last && isGap(last, piece)) lines.push('');
      line = '';
    }
    line += piece.text;
    last = piece;
  }
  return joined([...lines, line]);
}

function pieceOf({ str, transform, width, height }: PdfItem): Piece {
  const [, , , scale = 10, x = 0, y = 0] = transform;
  return { text: str, x, y, end: x + width, size: height || Math.abs(scale) || 10 };
}

function isSameLine(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) < 0.5 * Math.max(a.size, b.size) && b.x >= a.end - Math.max(a.size, b.size);
}

/** More room than lines of one paragraph have, or the top of the next column. */
function isGap(a: Piece, b: Piece): boolean {
  return b.y > a.y + a.size || a.y - b.y > 1.9 * Math.max(a.size, b.size);
}

/** A page whose two columns are told line by line is put in order, one column after the other; any other stays as it is told. */
function inColumns(pieces: Piece[], pageWidth: number): Piece[] {
  const gutter = gutterOf(pieces, pageWidth);
  if (gutter === undefined) return pieces;
  const sideOf = ({ x, end }: Piece) => (end <= gutter ? 'left' : x >= gutter ? 'right' : 'both');
  const sides = pieces.map(sideOf);
  const changes = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length;
  if (changes < 8 || changes < pieces.length * 0.15) return pieces;
  return [...pieces.filter((one) => sideOf(one) !== 'right'), ...pieces.filter((one) => sideOf(one) === 'right')];
}

/** Where a strip without text goes down nearly the whole page, with much text on both of its sides. */
function gutterOf(pieces: Piece[], pageWidth: number): number | undefined {
  for (let share = 0.28; share <= 0.72; share += 0.01) {
    const at = share * pageWidth;
    const crossing = pieces.filter(({ x, end }) => x < at + 4 && end > at - 4).length;
    const right = pieces.filter(({ x }) => x >= at).length;
    const begins = pieces.filter(({ x }) => x >= at && x < at + 0.06 * pageWidth).length;
    const isBalanced = Math.min(right, pieces.length - right) > pieces.length * 0.25;
    if (isBalanced && crossing <= pieces.length * 0.04 && begins > right * 0.5) return at;
  }
  return undefined;
}

/** Words that a line break divides are whole again. */
function joined(lines: string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) {
      const [rest = '', ...others] = line.split(' ');
      whole[whole.length - 1] = before.slice(0, -1) + rest;
      if (others.length > 0) whole.push(others.join(' '));
    } else whole.push(line);
  }
  return whole;
}
