import type { DocumentLine, ListedName, Resume } from './resume';

/** The most positions, names and lines of each kind that are read, and the most characters of a line. */
export const MOST_LINES = 20_000;
export const LONGEST_LINE = 20_000;

/**
 * A résumé that is no longer than what is taken from one part of the extension to another. A name that is listed again in the same way counts once, a line
 * that is too long goes on in the next; what is beyond the most is told by its first line and how many more there are.
 */
export function withinLimits({ positions, listed, prose, unclear = [] }: Resume): Resume {
  const left: DocumentLine[] = [];
  const most = <One>(all: One[], lineOf: (one: One) => DocumentLine | undefined): One[] => {
    const first = all[MOST_LINES];
    const line = first === undefined ? undefined : lineOf(first);
    if (line) left.push(moreThan(line, all.length - MOST_LINES));
    return all.slice(0, MOST_LINES);
  };
  const lines = (all: DocumentLine[]) => most(all.flatMap(inPieces), (one) => one);
  const bounded: Resume = {
    positions: most(positions, ({ head, lines: others }) => head[0] ?? others[0]).map((one) => ({
      ...one,
      head: lines(one.head),
      lines: lines(one.lines),
    })),
    listed: most([...new Map(listed.map((one) => [keyOf(one), one])).values()], (one) => one).map((one) => ({
      ...one,
      text: one.text.slice(0, LONGEST_LINE),
    })),
    prose: lines(prose),
  };
  const told = [...unclear, ...left].slice(0, MOST_LINES);
  return told.length > 0 ? { ...bounded, unclear: told } : bounded;
}

/** How what is left out is told: by its first line, and how many there are. */
export function moreThan({ text, line }: DocumentLine, count: number): DocumentLine {
  return { text: `${text.slice(0, 80)} … (+${count})`.toWellFormed(), line };
}

/** Of two names that say the same the later counts, as of two skills with one id. */
function keyOf({ line: _, ...said }: ListedName): string {
  return JSON.stringify(Object.entries(said).sort());
}

function inPieces({ text, line }: DocumentLine): DocumentLine[] {
  if (text.length <= LONGEST_LINE) return [{ text, line }];
  const pieces: DocumentLine[] = [];
  for (let start = 0; start < text.length; ) {
    const gap = text.slice(start, start + LONGEST_LINE).lastIndexOf(' ');
    const end = start + LONGEST_LINE >= text.length ? text.length : start + (gap > 0 ? gap : LONGEST_LINE);
    pieces.push({ text: text.slice(start, end), line });
    start = end;
  }
  return pieces;
}
