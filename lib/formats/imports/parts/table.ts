import Papa from 'papaparse';
import type { DocumentLine, Resume } from '../../../core/resume/resume';
import { moreThan } from '../../../core/resume/within-limits';

/** A table: the cells of its first row, those of all others, and the line each of the others begins in. */
export interface Table {
  head: string[];
  rows: string[][];
  lines: number[];
  /** Of a longer table the first row that is left out, and how many are. */
  left?: DocumentLine;
}

const MOST_ROWS = 10_000;

/** A text of comma-separated values as a table; what is wrong in one row is no reason to leave out another. */
export function tableOf(text: string): Table {
  const rows: string[][] = [];
  const lines: number[] = [];
  const left: DocumentLine = { text: '', line: 0 };
  let count = 0;
  let line = 1;
  // Row by row: those that are left out are counted, not held.
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: false,
    step: ({ data: row }) => {
      if (row.some((cell) => cell.trim() !== '')) {
        if (rows.length < MOST_ROWS) {
          rows.push(row.map((cell) => cell.slice(0, 20_000)));
          lines.push(line);
        } else if (++count === 1) Object.assign(left, { text: row.join(', '), line });
      }
      line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    },
  });
  return {
    head: rows[0] ?? [],
    rows: rows.slice(1),
    lines: lines.slice(1),
    ...(count > 0 && { left: moreThan(left, count) }),
  };
}

/** What was read of tables, with what is left out of them told. */
export function withLeft(resume: Resume, tables: Table[]): Resume {
  const left = tables.flatMap((table) => table.left ?? []);
  return left.length > 0 ? { ...resume, unclear: [...(resume.unclear ?? []), ...left] } : resume;
}
