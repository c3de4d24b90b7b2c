export { readPostingsTable } from './postings-csv';
export { LARGEST_TABLE, tableText } from './table-text';
