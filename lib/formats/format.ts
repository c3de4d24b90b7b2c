import type { Match } from '../core/match/match';
import type { Posting } from '../core/posting/posting';
import type { Profile } from '../core/profile/profile';
import type { Reading } from '../core/reading';
import type { SavedPosting } from '../core/saved/saved-posting';

/** What the reader wrote about a posting, and when they saved and saw it. */
export type SavedRecord = Pick<SavedPosting, 'id' | 'addresses' | 'seenAt' | 'statuses' | 'note' | 'tags' | 'next'>;

/** A posting that was read, on its way out: to a file, the clipboard or a terminal. */
export interface ExportedPosting {
  /** The file it came from; empty for a page. */
  file: string;
  /** False where the input holds no posting; `reading` is then empty. */
  found: boolean;
  posting: Posting;
  reading: Reading;
  /** Absent where there was no profile to compare with. */
  match?: Match;
  /** What `match` was made with, for the names of skills that only the reader has. */
  profile?: Profile;
  /** When the reader saved it, as ISO 8601 in UTC; absent for what is not saved. */
  savedAt?: string;
  /** What else is known of a saved posting; absent for what is not saved. */
  saved?: SavedRecord;
  /** True where offsets point into a text that stands in no file of the reader's: it is then written out. */
  withText?: boolean;
}

/** What the reader has chosen about a file; each format takes what it understands of it. */
export interface ExportChoices {
  /** The columns of a table, in their order, by the names of `parts/table/columns.ts`; absent for all. */
  columns?: string[];
  /** The name of a set of `parts/table/column-sets.ts`, where no columns are chosen. */
  set?: string;
  /** False where a table must not begin with the mark that tells spreadsheets it is UTF-8. */
  byteOrderMark?: boolean;
}

/** A file in the pieces it is written in, so that nobody has to hold all of it. Each line is ended by a line break. */
export interface Pieces {
  head: string;
  /** What is written of one posting; empty where that is nothing. */
  each: (posting: ExportedPosting) => string;
  /** What stands between two that are not empty. */
  between: string;
  tail: string;
  /** The whole file where nothing is written of any posting; absent where that is head and tail. */
  none?: string;
}

/** An export format: one file each; being in the folder is being registered. */
export interface Format {
  /** What it is called on the command line: `csv`. */
  name: string;
  /** What it is called in a window: `CSV`. */
  label: string;
  /** Without the dot. */
  extension: string;
  mimeType: string;
  /** True where it serves the command line alone and no window offers it. */
  terminalOnly?: boolean;
  pieces: (choices?: ExportChoices) => Pieces;
  /** The whole file; defined for no postings at all. */
  render: (postings: ExportedPosting[], choices?: ExportChoices) => string;
}
