import type { ExportedPosting, Format } from './format';
import { inPieces } from './parts/in-pieces';
import { oneLine } from './parts/one-line';
import { chosenColumns } from './parts/table/column-sets';
import type { Column } from './parts/table/columns';
import { csvRows } from './parts/table/csv-rows';
import { guardFormula, guardLines } from './parts/table/formula-guard';

/** A row for each posting, with all that is known of it; opens in a spreadsheet as it is, and runs nothing there. */
export default {
  name: 'csv',
  label: 'CSV',
  extension: 'csv',
  mimeType: 'text/csv',
  ...inPieces(({ byteOrderMark = true, ...choices }) => {
    const columns = chosenColumns(choices);
    return {
      // Spreadsheets take a file without the mark for one in an old encoding.
      head: `${byteOrderMark ? '\uFEFF' : ''}${csvRows([columns.map(({ header }) => header)])}`,
      each: (one) => (one.found ? csvRows([columns.map((column) => cell(column, one))]) : ''),
      between: '',
      tail: '',
    };
  }),
} satisfies Format;

/** Excel takes no longer one. */
const LONGEST_CELL = 32_000;

function cell({ value, isLong }: Column, one: ExportedPosting): string {
  const content = value(one);
  if (typeof content === 'number') return String(content);
  const text = isLong ? guardLines(content ?? '') : guardFormula(oneLine(content ?? ''));
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL).toWellFormed()}…`;
}
