import type { ExportedPosting, Format } from './format';
import { inPieces } from './parts/in-pieces';
import { oneLine } from './parts/one-line';
import { type Row, rows } from './parts/rows';
import { csvRows } from './parts/table/csv-rows';
import { guardFormula } from './parts/table/formula-guard';

const HEADER = [
  'Title',
  'Company',
  'Address',
  'Strength',
  'Skills',
  'Outcome',
  'By',
  'Years asked',
  'Years given',
  'Weight',
  'Points',
  'Doubtful',
  'Evidence',
  'Score',
  'Saved',
  'Location',
  'Work mode',
  'Salary',
  'Posted',
  'Open until',
];

/** A row for each requirement; opens in a spreadsheet as it is, and runs nothing there. */
export default {
  name: 'requirements-csv',
  label: 'CSV (requirements)',
  extension: 'csv',
  mimeType: 'text/csv',
  ...inPieces(({ byteOrderMark = true }) => ({
    // Spreadsheets take a file without the mark for one in an old encoding.
    head: `${byteOrderMark ? '\uFEFF' : ''}${csvRows([HEADER])}`,
    each: (one) => csvRows(cells(one)),
    between: '',
    tail: '',
  })),
} satisfies Format;

/** A saved posting that asks for nothing has a row, too: none of what was saved goes missing. */
function cells(one: ExportedPosting): string[][] {
  const found: (Row | undefined)[] = rows(one);
  if (found.length === 0 && one.savedAt !== undefined) found.push(undefined);
  return found.map((row) => cellsOf(one, row).map(cell));
}

function cellsOf({ posting, file, match, savedAt }: ExportedPosting, row: Row | undefined) {
  const { requirement, skills, line, by } = row ?? {};
  return [
    posting.title,
    posting.company,
    posting.url || file,
    requirement?.strength,
    skills,
    line?.outcome,
    by,
    requirement?.years,
    line?.years,
    line?.weight,
    line?.points,
    requirement?.doubtful && 'yes',
    requirement?.evidence,
    match?.score,
    savedAt?.slice(0, 10),
    posting.location,
    posting.workMode,
    posting.salary,
    posting.datePosted,
    posting.validThrough,
  ];
}

function cell(value: string | number | false | undefined): string {
  return typeof value === 'number' ? String(value) : guardFormula(oneLine(value || ''));
}
