import * as v from 'valibot';

/** What the reader has chosen for tables of postings that are saved as files. */
export interface TableChoice {
  /** The name of a set of columns; `own` for those that are chosen one by one, empty for all. */
  set: string;
  /** The names of the columns that are chosen one by one. */
  columns: string[];
  /** False where a file must not begin with the mark that tells spreadsheets it is UTF-8. */
  byteOrderMark: boolean;
}

/** Of somebody who has chosen nothing: all columns. */
export const WHOLE_TABLE: TableChoice = { set: '', columns: [], byteOrderMark: true };

const name = v.pipe(v.string(), v.maxLength(100));

/** A choice as it is stored. */
export const tableChoiceSchema: v.GenericSchema<unknown, TableChoice> = v.object({
  set: name,
  columns: v.pipe(v.array(name), v.maxLength(200)),
  byteOrderMark: v.boolean(),
});
