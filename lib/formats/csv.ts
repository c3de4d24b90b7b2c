import Papa from 'papaparse';
import type { ExportedPosting, Format } from './format';
import { guardFormula } from './parts/formula-guard';
import { oneLine } from './parts/one-line';
import { rows } from './parts/rows';

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
];

/** A row for each requirement; opens in a spreadsheet as it is, and runs nothing there. */
export default {
  name: 'csv',
  label: 'CSV',
  extension: 'csv',
  mimeType: 'text/csv',
  render(postings) {
    const data = [HEADER, ...postings.flatMap(cells)];
    // Spreadsheets take a file without the mark for one in an old encoding.
    return `\uFEFF${Papa.unparse(data, { quotes: true, newline: '\r\n' })}\r\n`;
  },
} satisfies Format;

function cells(one: ExportedPosting): string[][] {
  const { posting, file } = one;
  return rows(one).map(({ requirement, skills, line, by }) =>
    [
      posting.title,
      posting.company,
      posting.url || file,
      requirement.strength,
      skills,
      line?.outcome,
      by,
      requirement.years,
      line?.years,
      line?.weight,
      line?.points,
      requirement.doubtful && 'yes',
      requirement.evidence,
    ].map(cell),
  );
}

function cell(value: string | number | false | undefined): string {
  return typeof value === 'number' ? String(value) : guardFormula(oneLine(value || ''));
}
