import Papa from 'papaparse';

/** Rows as RFC 4180 has them, each cell in quotes and each row ended by CR LF; nothing for no rows. */
export function csvRows(rows: string[][]): string {
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { quotes: true, newline: '\r\n' })}\r\n`;
}
