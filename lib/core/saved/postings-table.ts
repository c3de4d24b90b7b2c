import type { SavedPosting } from './saved-posting';

/** A posting of a table, without the id that whoever saves it gives. */
export type ImportedPosting = Omit<SavedPosting, 'id' | 'reading'>;

/** What was read of a table of postings, and what was not. */
export interface PostingsTable {
  postings: ImportedPosting[];
  /** Rows that name neither a job nor an address, by their numbers in the file, the row of the headers being 1. */
  skipped: number[];
  /** Columns that nothing is known of: what stands in them goes into the notes. */
  unknown: string[];
  /** How many cells of days may be two days, or none: they are left out. */
  unclearDays: number;
  /** True where the table has more rows than are read. */
  isCut: boolean;
}
