import Papa from 'papaparse';

/** A table: the cells of its first row, those of all others, and the line each of the others begins in. */
export interface Table {
  head: string[];
  rows: string[][];
  lines: number[];
}

const MOST_ROWS = 10_000;

/** A text of comma-separated values as a table; what is wrong in one row is no reason to leave out another. */
export function tableOf(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false, preview: MOST_ROWS });
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  for (const row of data) {
    if (row.some((cell) => cell.trim() !== '')) {
      rows.push(row.map((cell) => cell.slice(0, 20_000)));
      lines.push(line);
    }
    line += 1 + row.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
  }
  return { head: rows[0] ?? [], rows: rows.slice(1), lines: lines.slice(1) };
}
