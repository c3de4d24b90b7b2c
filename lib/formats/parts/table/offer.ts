import { COLUMN_SETS } from './column-sets';
import { COLUMNS } from './columns';

/** What windows offer to choose of tables of postings: every column, and sets of them, each with what stands at its top. */
export const TABLE_OFFER = {
  columns: COLUMNS.map(({ name, header }) => ({ name, header })),
  sets: COLUMN_SETS.map(({ name, label, columns }) => ({
    name,
    label,
    columns: columns.map(([column]) => column),
    headers: columns.map(([, header]) => header),
  })),
};
