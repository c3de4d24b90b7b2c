import { oneLine } from '../one-line';
import { csvRows } from './csv-rows';
import { guardFormula } from './formula-guard';

/** A table as CSV, with the mark that spreadsheets tell UTF-8 by; no cell of it runs there. */
export function tableCsv(rows: (string | number)[][]): string {
  const cells = rows.map((row) =>
    row.map((one) => (typeof one === 'number' ? String(one) : guardFormula(oneLine(one)))),
  );
  return `\uFEFF${csvRows(cells)}`;
}
